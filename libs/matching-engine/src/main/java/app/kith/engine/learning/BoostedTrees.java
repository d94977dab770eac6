package app.kith.engine.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The probability of a yes: a sum of small regression trees, each of which corrects the ones before it (Friedman, Greedy Function
 * Approximation: A Gradient Boosting Machine, 2001). They are trained elsewhere; here they are read and asked.
 */
public final class BoostedTrees {

    private final double prior;
    private final double rate;
    private final Tree[] trees;

    private BoostedTrees(double prior, double rate, Tree[] trees) {
        this.prior = prior;
        this.rate = rate;
        this.trees = trees;
    }

    /**
     * A sum of trees.
     *
     * @param prior the logarithm of the odds of a yes before any tree is asked
     * @param rate how much of each tree counts
     */
    public static BoostedTrees of(double prior, double rate, List<Tree> trees) {
        return new BoostedTrees(prior, rate, trees.toArray(Tree[]::new));
    }

    /** The trees as text, a line each, that {@link #read} takes. */
    public List<String> written() {
        List<String> lines = new ArrayList<>(List.of(prior + " " + rate));
        for (Tree tree : trees) {
            lines.add(tree.written());
        }
        return lines;
    }

    /** The trees that were written so. */
    public static BoostedTrees read(List<String> lines) {
        String[] first = lines.getFirst().split(" ", -1);
        Tree[] trees = lines.stream().skip(1).map(Tree::read).toArray(Tree[]::new);
        return new BoostedTrees(Double.parseDouble(first[0]), Double.parseDouble(first[1]), trees);
    }

    /** The probability of a yes, in (0, 1). */
    public double probability(double[] features) {
        return sigmoid(score(features));
    }

    /** The logarithm of the odds of a yes. */
    public double score(double[] features) {
        double sum = prior;
        for (Tree tree : trees) {
            sum += rate * tree.leaf(features);
        }
        return sum;
    }

    private static double sigmoid(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** A full binary tree in arrays: question i is followed by 2i + 1 if the feature is below the split, else by 2i + 2. */
    public static final class Tree {

        private final int[] feature;
        private final double[] split;
        private final double[] leaves;

        /**
         * Takes the arrays as they are.
         *
         * @param feature for each question the place of the feature that it asks for, level by level
         * @param split for each question the value from which on the answer is yes; −∞ says yes to all, unknown ones too
         * @param leaves one more than there are questions, from left to right
         */
        public Tree(int[] feature, double[] split, double[] leaves) {
            this.feature = feature;
            this.split = split;
            this.leaves = leaves;
        }

        String written() {
            var line = new StringJoiner(" ");
            for (int question = 0; question < feature.length; question++) {
                line.add(feature[question] + ":" + (float) split[question]);
            }
            for (double leaf : leaves) {
                line.add(String.valueOf((float) leaf));
            }
            return line.toString();
        }

        /** Half of the parts, less one, are questions. */
        static Tree read(String line) {
            String[] parts = line.split(" ", -1);
            int questions = parts.length / 2;
            int[] feature = new int[questions];
            double[] split = new double[questions];
            double[] leaves = new double[parts.length - questions];
            for (int question = 0; question < questions; question++) {
                int colon = parts[question].indexOf(':');
                feature[question] = Integer.parseInt(parts[question].substring(0, colon));
                split[question] = Double.parseDouble(parts[question].substring(colon + 1));
            }
            for (int leaf = 0; leaf < leaves.length; leaf++) {
                leaves[leaf] = Double.parseDouble(parts[questions + leaf]);
            }
            return new Tree(feature, split, leaves);
        }

        double leaf(double[] features) {
            int at = 0;
            while (at < feature.length) {
                boolean below = split[at] != Double.NEGATIVE_INFINITY && !(features[feature[at]] >= split[at]);
                at = 2 * at + (below ? 1 : 2);
            }
            return leaves[at - feature.length];
        }
    }
}
