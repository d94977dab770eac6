package app.kith.engine.judge;

import app.kith.engine.language.TextAnalysis;
import app.kith.engine.reading.TextReader;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.text.Statement;
import app.kith.engine.text.Statement.Source;
import app.kith.engine.text.TextJudge.Answer;
import app.kith.engine.topic.Topics;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reader for all tests, since it takes a second to build; it reads by words alone. */
public final class Texts {

    public static final TextReader READER = new TextReader(Topics.known(), null);
    public static final TextAnalysis ANALYSIS = READER.analysis();
    public static final Judge JUDGE = new Judge(READER, JudgeModel.known());
    public static final TopicFinder FINDER = JUDGE.finder();

    private Texts() {}

    public static Statement ask(String text) {
        return Statement.of(text);
    }

    public static Statement confirmed(String text, String... topics) {
        return new Statement(text, List.of(), 1, Source.OWN_WORDS, Set.of(topics));
    }

    public static Statement offer(String text) {
        return Statement.of(text);
    }

    public static Statement role(String text) {
        return new Statement(text, List.of(), 1, Source.ROLE, null);
    }

    public static Statement half(String text) {
        return new Statement(text, List.of(), 1, Source.OWN_ASK, null);
    }

    public static @Nullable Answer answer(Statement ask, Statement gift) {
        return JUDGE.judge(List.of(ask), List.of(gift)).stream().findFirst().orElse(null);
    }

    /** 0 where it is not worth keeping. */
    public static double probability(Statement ask, Statement gift) {
        Answer answer = answer(ask, gift);
        return answer == null ? 0 : answer.probability();
    }

    public static boolean isStated(Statement ask, Statement gift) {
        return probability(ask, gift) >= JUDGE.statedFrom();
    }
}
