package app.kith.bench.matching;

import app.kith.engine.learning.BoostedTrees;
import app.kith.engine.learning.BoostedTrees.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Trains boosted trees (Friedman 2001; second-order leaves as in Chen and Guestrin, XGBoost, 2016). Features are sorted into at most 32
 * bins of equal numbers of examples. The same examples and settings give the same trees.
 */
public final class TreeFitting {

    /**
     * How to learn.
     *
     * @param trees how many, at least 1
     * @param depth questions from the root to a leaf, 1 to 8; at 1 features act independently of each other
     * @param rate in (0, 1]: how much each tree corrects
     * @param ridge what a leaf's curvature is raised by, at least 0; the larger, the more evidence a leaf needs
     * @param rows in (0, 1]: the share of examples that each tree sees
     * @param columns in (0, 1]: the share of features that each tree sees
     * @param seed decides which
     */
    public record Settings(int trees, int depth, double rate, double ridge, double rows, double columns, long seed) {

        /** 200 trees of depth 3, rate 0.05, for some thousand examples. */
        public static final Settings USUAL = new Settings(200, 3, 0.05, 5, 0.7, 0.5, 1);

        /** @throws IllegalArgumentException if a value lies outside its range or is not a number */
        public Settings {
            boolean counts = trees >= 1 && depth >= 1 && depth <= 8 && ridge >= 0 && ridge < Double.POSITIVE_INFINITY;
            if (!counts || !isShare(rate) || !isShare(rows) || !isShare(columns)) {
                throw new IllegalArgumentException(
                        "no way to learn: trees %d, depth %d, rate %s, ridge %s, shares %s, %s"
                                .formatted(trees, depth, rate, ridge, rows, columns));
            }
        }

        private static boolean isShare(double value) {
            return value > 0 && value <= 1;
        }
    }

    private static final int BINS = 32;

    private final Settings settings;
    private final int examples;
    private final int columns;
    private final boolean[] yes;
    private final double[][] edges;
    private final byte[][] bins;
    private final double[] scores;
    private final double[] slope;
    private final double[] curve;
    private final SplittableRandom random;

    /**
     * Learns from examples.
     *
     * @param features one row for each example, all of one length; NaN stands for unknown and counts as less than everything
     * @param yes the answer to each
     * @throws IllegalArgumentException if there is no example, or not an answer for each
     */
    public static BoostedTrees fit(double[][] features, boolean[] yes, Settings settings) {
        if (features.length == 0 || features.length != yes.length) {
            throw new IllegalArgumentException(features.length + " examples with " + yes.length + " answers");
        }
        return new TreeFitting(features, yes, settings).fit();
    }

    private TreeFitting(double[][] features, boolean[] yes, Settings settings) {
        this.settings = settings;
        this.yes = yes;
        examples = features.length;
        columns = features[0].length;
        edges = new double[columns][];
        bins = new byte[columns][examples];
        for (int column = 0; column < columns; column++) {
            sortIntoBins(features, column);
        }
        scores = new double[examples];
        slope = new double[examples];
        curve = new double[examples];
        random = new SplittableRandom(settings.seed());
    }

    private BoostedTrees fit() {
        int count = 0;
        for (boolean one : yes) {
            count += one ? 1 : 0;
        }
        double prior = Math.log((count + 1.0) / (examples - count + 1.0));
        Arrays.fill(scores, prior);
        List<Tree> trees = new ArrayList<>();
        for (int tree = 0; tree < settings.trees(); tree++) {
            trees.add(grow());
        }
        return BoostedTrees.of(prior, settings.rate(), trees);
    }

    private void sortIntoBins(double[][] features, int column) {
        double[] sorted = new double[examples];
        int known = 0;
        for (double[] row : features) {
            if (!Double.isNaN(row[column])) {
                sorted[known++] = row[column];
            }
        }
        Arrays.sort(sorted, 0, known);
        double[] found = new double[BINS];
        int size = 0;
        for (int bin = 0; bin < BINS - 1 && known > 0; bin++) {
            double edge = sorted[(int) ((long) bin * known / (BINS - 1))];
            if (size == 0 || edge > found[size - 1]) {
                found[size++] = edge;
            }
        }
        edges[column] = Arrays.copyOf(found, size);
        for (int example = 0; example < examples; example++) {
            bins[column][example] = bin(edges[column], features[example][column]);
        }
    }

    /** How many edges a value reaches; an unknown one reaches none. */
    private static byte bin(double[] edges, double value) {
        int at = Double.isNaN(value) ? -1 : Arrays.binarySearch(edges, value);
        return (byte) (at >= 0 ? at + 1 : Double.isNaN(value) ? 0 : -at - 1);
    }

    private Tree grow() {
        int[] place = new int[examples];
        int[] seen = new int[examples];
        int rows = 0;
        for (int example = 0; example < examples; example++) {
            double probability = 1 / (1 + Math.exp(-scores[example]));
            slope[example] = (yes[example] ? 1 : 0) - probability;
            curve[example] = probability * (1 - probability);
            if (random.nextDouble() < settings.rows()) {
                seen[rows++] = example;
            }
        }
        boolean[] allowed = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            allowed[column] = random.nextDouble() < settings.columns();
        }
        int questions = (1 << settings.depth()) - 1;
        int[] feature = new int[questions];
        int[] splitBin = new int[questions];
        double[] split = new double[questions];
        int first = 0;
        for (int level = 0; level < settings.depth(); level++) {
            ask(level, first, place, seen, rows, allowed, feature, splitBin);
            for (int question = first; question < 2 * first + 1; question++) {
                split[question] = splitBin[question] == 0
                        ? Double.NEGATIVE_INFINITY
                        : edges[feature[question]][splitBin[question] - 1];
            }
            for (int example = 0; example < examples; example++) {
                int at = place[example];
                place[example] = 2 * at + (bins[feature[at]][example] >= splitBin[at] ? 2 : 1);
            }
            first = 2 * first + 1;
        }
        return new Tree(feature, split, leaves(place, seen, rows, questions));
    }

    /** Finds for every question of a level the split that gains most; a question without any gain sends all to one side. */
    private void ask(
            int level, int first, int[] place, int[] seen, int rows, boolean[] allowed, int[] feature, int[] splitBin) {
        int width = 1 << level;
        double[] gains = new double[width];
        double[] slopes = new double[width * (BINS + 1)];
        double[] curves = new double[width * (BINS + 1)];
        for (int column = 0; column < columns; column++) {
            if (!allowed[column] || edges[column].length < 2) {
                continue;
            }
            Arrays.fill(slopes, 0);
            Arrays.fill(curves, 0);
            byte[] bin = bins[column];
            for (int row = 0; row < rows; row++) {
                int example = seen[row];
                int to = (place[example] - first) * (BINS + 1) + bin[example];
                slopes[to] += slope[example];
                curves[to] += curve[example];
            }
            for (int question = 0; question < width; question++) {
                int best = best(slopes, curves, question * (BINS + 1), gains, question);
                if (best > 0) {
                    feature[first + question] = column;
                    splitBin[first + question] = best;
                }
            }
        }
    }

    private int best(double[] slopes, double[] curves, int from, double[] gains, int question) {
        double slopeOfAll = 0;
        double curveOfAll = 0;
        for (int bin = 0; bin <= BINS; bin++) {
            slopeOfAll += slopes[from + bin];
            curveOfAll += curves[from + bin];
        }
        double before = gain(slopeOfAll, curveOfAll);
        double below = 0;
        double curveBelow = 0;
        int best = 0;
        for (int bin = 1; bin <= BINS; bin++) {
            below += slopes[from + bin - 1];
            curveBelow += curves[from + bin - 1];
            double gain = gain(below, curveBelow) + gain(slopeOfAll - below, curveOfAll - curveBelow) - before;
            if (gain > gains[question] + 1e-9) {
                gains[question] = gain;
                best = bin;
            }
        }
        return best;
    }

    private double gain(double slopes, double curves) {
        return curves <= 0 ? 0 : slopes * slopes / (curves + settings.ridge());
    }

    private double[] leaves(int[] place, int[] seen, int rows, int questions) {
        double[] slopes = new double[questions + 1];
        double[] leaves = new double[questions + 1];
        for (int row = 0; row < rows; row++) {
            slopes[place[seen[row]] - questions] += slope[seen[row]];
            leaves[place[seen[row]] - questions] += curve[seen[row]];
        }
        for (int leaf = 0; leaf <= questions; leaf++) {
            leaves[leaf] = leaves[leaf] <= 0 ? 0 : slopes[leaf] / (leaves[leaf] + settings.ridge());
        }
        for (int example = 0; example < examples; example++) {
            scores[example] += settings.rate() * leaves[place[example] - questions];
        }
        return leaves;
    }
}
