package app.kith.bench.matching;

import app.kith.engine.learning.BoostedTrees;
import java.util.ArrayList;
import java.util.List;

/** Examples to learn from: what is known of each, and the answer. */
public final class LabelledRows {

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    public void add(double[] row, boolean yes) {
        rows.add(row);
        answers.add(yes);
    }

    /** Counts twice: a full yes as two, half a yes as one yes and one no. */
    public void add(double[] row, boolean half, boolean full) {
        add(row, half);
        add(row, full);
    }

    public BoostedTrees trees(TreeFitting.Settings settings) {
        return TreeFitting.fit(features(), answers(), settings);
    }

    RidgeLogistic line(double ridge) {
        return RidgeLogistic.fit(features(), answers(), ridge);
    }

    private double[][] features() {
        return rows.toArray(double[][]::new);
    }

    private boolean[] answers() {
        boolean[] yes = new boolean[answers.size()];
        for (int row = 0; row < yes.length; row++) {
            yes[row] = answers.get(row);
        }
        return yes;
    }
}
