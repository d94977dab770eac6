package app.kith.engine.plan;

import java.util.Arrays;

/**
 * One sparse vector for each person, in compressed rows: the features of person {@code v} are those at {@code start[v]} up to
 * {@code start[v + 1]}, in ascending order, with their values.
 */
final class SparseRows {

    final int[] start;
    final int[] feature;
    final double[] value;

    private SparseRows(int[] start, int[] feature, double[] value) {
        this.start = start;
        this.feature = feature;
        this.value = value;
    }

    /** @throws IllegalArgumentException if a row is out of order, or a feature or value is negative or no number */
    static SparseRows of(int[][] features, double[][] values) {
        int people = features.length;
        int[] start = new int[people + 1];
        for (int v = 0; v < people; v++) {
            if (features[v].length != values[v].length) {
                throw new IllegalArgumentException("features and values of person " + v + " differ in number");
            }
            start[v + 1] = start[v] + features[v].length;
        }
        int[] feature = new int[start[people]];
        double[] value = new double[start[people]];
        for (int v = 0; v < people; v++) {
            System.arraycopy(features[v], 0, feature, start[v], features[v].length);
            System.arraycopy(values[v], 0, value, start[v], values[v].length);
            for (int at = start[v]; at < start[v + 1]; at++) {
                boolean inOrder = at == start[v] ? feature[at] >= 0 : feature[at] > feature[at - 1];
                if (!inOrder || !(value[at] >= 0 && value[at] < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("features of person " + v + " at " + (at - start[v]));
                }
            }
        }
        return new SparseRows(start, feature, value);
    }

    int people() {
        return start.length - 1;
    }

    int length(int row) {
        return start[row + 1] - start[row];
    }

    int features() {
        return Arrays.stream(feature).max().orElse(-1) + 1;
    }

    /** The same by feature: row {@code f} holds the people who have it, in ascending order. */
    SparseRows transposed(int features) {
        int[] from = new int[features + 1];
        for (int f : feature) {
            from[f + 1]++;
        }
        for (int f = 0; f < features; f++) {
            from[f + 1] += from[f];
        }
        int[] next = Arrays.copyOf(from, features);
        int[] who = new int[feature.length];
        double[] what = new double[feature.length];
        for (int v = 0; v < people(); v++) {
            for (int at = start[v]; at < start[v + 1]; at++) {
                int to = next[feature[at]]++;
                who[to] = v;
                what[to] = value[at];
            }
        }
        return new SparseRows(from, who, what);
    }

    /** The scalar product of a row with a row of the same features. */
    double product(int row, SparseRows other, int otherRow) {
        int left = start[row];
        int right = other.start[otherRow];
        int leftEnd = start[row + 1];
        int rightEnd = other.start[otherRow + 1];
        double sum = 0;
        while (left < leftEnd && right < rightEnd) {
            int order = feature[left] - other.feature[right];
            if (order == 0) {
                sum += value[left++] * other.value[right++];
            } else if (order < 0) {
                left++;
            } else {
                right++;
            }
        }
        return sum;
    }
}
