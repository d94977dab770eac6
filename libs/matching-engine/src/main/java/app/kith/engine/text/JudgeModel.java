package app.kith.engine.text;

import app.kith.engine.score.BoostedTrees;
import java.util.List;

/**
 * What the judge learnt, and from which probability on it may speak.
 *
 * @param statedFrom the probability from which a reason is stated
 * @param sureFrom the probability from which it is beyond doubt
 */
record JudgeModel(BoostedTrees trees, double statedFrom, double sureFrom) {

    private static final String FILE = "judge.txt";

    /** The one that comes with Kith. */
    static JudgeModel known() {
        List<String> lines = Resource.lines(FILE);
        String[] thresholds = lines.getFirst().split(" ", -1);
        return new JudgeModel(
                BoostedTrees.read(lines.subList(1, lines.size())),
                Double.parseDouble(thresholds[0]),
                Double.parseDouble(thresholds[1]));
    }
}
