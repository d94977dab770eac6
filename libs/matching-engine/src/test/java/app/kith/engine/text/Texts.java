package app.kith.engine.text;

import app.kith.engine.score.Statement;
import app.kith.engine.score.Statement.Source;
import app.kith.engine.score.TextJudge.Answer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One judge, one finder, one analysis and one reader for all tests: each takes a second to build. They read by words alone. */
final class Texts {

    static final Judge JUDGE = new Judge(Topics.known(), null);
    static final TopicFinder FINDER = new TopicFinder(Topics.known());
    static final TextReader READER = new TextReader(Topics.known(), null);
    static final TextAnalysis ANALYSIS = analysis();

    private Texts() {}

    private static TextAnalysis analysis() {
        var analysis = new TextAnalysis();
        Topics.known()
                .all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, said) -> said.forEach(phrase -> analysis.learn(language, phrase))));
        return analysis;
    }

    static Statement ask(String text) {
        return Statement.of(text);
    }

    static Statement confirmed(String text, String... topics) {
        return new Statement(text, List.of(), 1, Source.OWN_WORDS, Set.of(topics));
    }

    static Statement offer(String text) {
        return Statement.of(text);
    }

    static Statement role(String text) {
        return new Statement(text, List.of(), 1, Source.ROLE, null);
    }

    static Statement half(String text) {
        return new Statement(text, List.of(), 1, Source.OWN_ASK, null);
    }

    static @Nullable Answer answer(Statement ask, Statement gift) {
        return JUDGE.judge(List.of(ask), List.of(gift)).stream().findFirst().orElse(null);
    }

    /** 0 where it is not worth keeping. */
    static double probability(Statement ask, Statement gift) {
        Answer answer = answer(ask, gift);
        return answer == null ? 0 : answer.probability();
    }

    static boolean isStated(Statement ask, Statement gift) {
        return probability(ask, gift) >= JUDGE.statedFrom();
    }
}
