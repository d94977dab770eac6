package app.kith.engine.text;

import app.kith.engine.score.Statement;
import app.kith.engine.score.Statement.Source;
import app.kith.engine.score.TextJudge.Answer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reader for all tests, since it takes a second to build; it reads by words alone. */
final class Texts {

    static final TextReader READER = new TextReader(Topics.known(), null);
    static final TextAnalysis ANALYSIS = READER.analysis();
    static final Judge JUDGE = new Judge(READER, JudgeModel.known());
    static final TopicFinder FINDER = JUDGE.finder();

    private Texts() {}

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
