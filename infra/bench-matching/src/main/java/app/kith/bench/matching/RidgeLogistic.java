package app.kith.bench.matching;

import java.util.Arrays;

/**
 * Learns the probability of a yes from few examples: logistic regression on standardised features, held back by a ridge (le Cessie and
 * van Houwelingen, Ridge Estimators in Logistic Regression, 1992), solved by Newton's method. An unknown feature counts as the average.
 */
public final class RidgeLogistic {

    private static final int STEPS = 12;

    private final double[] means;
    private final double[] scales;
    private final double[] weights;

    private RidgeLogistic(double[] means, double[] scales, double[] weights) {
        this.means = means;
        this.scales = scales;
        this.weights = weights;
    }

    /**
     * Learns from examples.
     *
     * @param features one row for each example, all of one length; NaN stands for unknown
     * @param yes the answer to each
     * @param ridge positive: as if that many examples said that no feature matters
     * @throws IllegalArgumentException if there is no example, or not an answer for each, or the ridge is not positive
     */
    public static RidgeLogistic fit(double[][] features, boolean[] yes, double ridge) {
        if (features.length == 0 || features.length != yes.length || !(ridge > 0)) {
            throw new IllegalArgumentException(
                    "%d examples with %d answers, ridge %s".formatted(features.length, yes.length, ridge));
        }
        int columns = features[0].length;
        double[] means = new double[columns];
        double[] scales = new double[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            double[] known = Arrays.stream(features)
                    .mapToDouble(row -> row[at])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double mean = Arrays.stream(known).average().orElse(0);
            double variance = Arrays.stream(known)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            means[column] = mean;
            scales[column] = variance > 0 ? Math.sqrt(variance) : 1;
        }
        RidgeLogistic model = new RidgeLogistic(means, scales, new double[columns + 1]);
        double[][] rows = Arrays.stream(features).map(model::standardised).toArray(double[][]::new);
        for (int step = 0; step < STEPS; step++) {
            model.step(rows, yes, ridge);
        }
        return model;
    }

    /** The probability of a yes, in (0, 1). */
    public double probability(double[] features) {
        return sigmoid(score(features));
    }

    /** The logarithm of the odds of a yes. */
    public double score(double[] features) {
        return dot(standardised(features));
    }

    static double sigmoid(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    /** The last entry stands for the intercept. */
    private double[] standardised(double[] features) {
        double[] row = new double[features.length + 1];
        for (int column = 0; column < features.length; column++) {
            double value = features[column];
            row[column] = Double.isNaN(value) ? 0 : (value - means[column]) / scales[column];
        }
        row[features.length] = 1;
        return row;
    }

    private double dot(double[] row) {
        double sum = 0;
        for (int column = 0; column < weights.length; column++) {
            sum += weights[column] * row[column];
        }
        return sum;
    }

    private void step(double[][] rows, boolean[] yes, double ridge) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        for (int example = 0; example < rows.length; example++) {
            double probability = sigmoid(dot(rows[example]));
            double error = (yes[example] ? 1 : 0) - probability;
            double weight = probability * (1 - probability);
            for (int i = 0; i < size; i++) {
                slope[i] += error * rows[example][i];
                double factor = weight * rows[example][i];
                for (int j = 0; j <= i; j++) {
                    curve[i][j] += factor * rows[example][j];
                }
            }
        }
        for (int i = 0; i < size - 1; i++) {
            slope[i] -= ridge * weights[i];
            curve[i][i] += ridge;
        }
        curve[size - 1][size - 1] += 1e-6;
        solve(curve, slope);
        for (int i = 0; i < size; i++) {
            weights[i] += slope[i];
        }
    }

    /** Solves in place by Cholesky's decomposition; of the matrix, only the lower triangle is read. */
    private static void solve(double[][] matrix, double[] right) {
        int size = right.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= matrix[i][k] * matrix[j][k];
                }
                matrix[i][j] = i == j ? Math.sqrt(sum) : sum / matrix[j][j];
            }
        }
        for (int i = 0; i < size; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= matrix[i][k] * right[k];
            }
            right[i] /= matrix[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                right[i] -= matrix[k][i] * right[k];
            }
            right[i] /= matrix[i][i];
        }
    }
}
