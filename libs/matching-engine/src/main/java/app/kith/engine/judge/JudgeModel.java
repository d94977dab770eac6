package app.kith.engine.judge;

import app.kith.engine.language.Resource;
import app.kith.engine.learning.BoostedTrees;
import java.util.ArrayList;
import java.util.List;

/**
 * What the judge learnt, and from which probability on it may speak.
 *
 * @param trees sets of trees that learnt from the same examples; the mean of their scores counts
 * @param statedFrom the probability from which a reason is stated
 * @param sureFrom the probability from which it is beyond doubt
 */
public record JudgeModel(List<BoostedTrees> trees, double statedFrom, double sureFrom) {

    private static final String FILE = "judge.txt";
    private static final String SET = "trees";

    public JudgeModel {
        trees = List.copyOf(trees);
    }

    /** The one that comes with Kith. */
    public static JudgeModel known() {
        return read(Resource.lines(FILE));
    }

    private static JudgeModel read(List<String> lines) {
        String[] thresholds = lines.getFirst().split(" ", -1);
        List<BoostedTrees> trees = new ArrayList<>();
        List<String> set = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            if (line.equals(SET)) {
                trees.add(BoostedTrees.read(set));
                set.clear();
            } else {
                set.add(line);
            }
        }
        trees.add(BoostedTrees.read(set));
        return new JudgeModel(trees, Double.parseDouble(thresholds[0]), Double.parseDouble(thresholds[1]));
    }

    /** As the file has it. */
    public List<String> written() {
        List<String> lines = new ArrayList<>(List.of(statedFrom + " " + sureFrom));
        for (BoostedTrees set : trees) {
            lines.add(SET);
            lines.addAll(set.written());
        }
        return lines;
    }

    double probability(double[] features) {
        double sum = 0;
        for (BoostedTrees set : trees) {
            sum += set.score(features);
        }
        return 1 / (1 + Math.exp(-sum / trees.size()));
    }
}
