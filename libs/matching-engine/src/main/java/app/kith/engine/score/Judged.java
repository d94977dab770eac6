package app.kith.engine.score;

import app.kith.engine.text.Statement;
import app.kith.engine.text.TextJudge;
import app.kith.engine.text.TextJudge.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a judge said of the texts of a crowd. */
final class Judged {

    /** Nothing is certain: a sum stays finite. */
    private static final double MOST = 0.995;

    private final SparseRows rows;
    private final Map<Long, Answer> answers;
    private final double statedFrom;
    private final double sureFrom;

    private Judged(SparseRows rows, Map<Long, Answer> answers, double statedFrom, double sureFrom) {
        this.rows = rows;
        this.answers = answers;
        this.statedFrom = statedFrom;
        this.sureFrom = sureFrom;
    }

    /** @param scale c: give is 1 − e^(−sum / c), so that several answers add up as independent chances do */
    static Judged by(TextJudge judge, Texts texts, IntStream asks, IntStream gifts, double scale) {
        int[] asked = asks.sorted().distinct().toArray();
        int[] given = gifts.sorted().distinct().toArray();
        List<List<Answer>> byAsk = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        for (int place = 0; place < asked.length; place++) {
            places.put(asked[place], place);
            byAsk.add(new ArrayList<>());
        }
        List<Statement> askStatements =
                IntStream.of(asked).mapToObj(texts::statement).toList();
        List<Statement> giftStatements =
                IntStream.of(given).mapToObj(texts::statement).toList();
        Map<Long, Answer> answers = new HashMap<>();
        for (Answer answer : judge.judge(askStatements, giftStatements)) {
            byAsk.get(answer.ask()).add(answer);
            if (answer.probability() >= judge.statedFrom()) {
                answers.put(key(asked[answer.ask()], given[answer.gift()]), answer);
            }
        }
        var rows = new SparseRows.Writer();
        for (int text = 0; text < texts.size(); text++) {
            Integer place = places.get(text);
            if (place != null) {
                byAsk.get(place).stream()
                        .sorted(Comparator.comparingInt(Answer::gift))
                        .forEach(answer -> rows.put(given[answer.gift()], (float)
                                (-scale * Math.log1p(-Math.min(MOST, answer.probability())))));
            }
            rows.endRow();
        }
        return new Judged(rows.written(), answers, judge.statedFrom(), judge.sureFrom());
    }

    private static long key(int ask, int gift) {
        return ((long) ask << 32) | gift;
    }

    SparseRows rows() {
        return rows;
    }

    /** The answer that may be stated, or null. */
    @Nullable Answer stated(int ask, int gift) {
        return answers.get(key(ask, gift));
    }

    double statedFrom() {
        return statedFrom;
    }

    double sureFrom() {
        return sureFrom;
    }
}
