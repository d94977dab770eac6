package app.kith.engine.topic;

import java.util.List;

/** Arithmetic of directions. Sums run side by side, so that none has to wait for the one before it. */
final class Vectors {

    private Vectors() {}

    static double product(float[] one, float[] other) {
        return product(one, other, 0);
    }

    /** Of all numbers from a place on. */
    static double product(float[] one, float[] other, int from) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int at = from;
        for (; at + 3 < one.length; at += 4) {
            first += one[at] * other[at];
            second += one[at + 1] * other[at + 1];
            third += one[at + 2] * other[at + 2];
            fourth += one[at + 3] * other[at + 3];
        }
        for (; at < one.length; at++) {
            first += one[at] * other[at];
        }
        return (first + second) + (third + fourth);
    }

    static float[] mean(List<float[]> vectors) {
        float[] mean = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vector[at] / vectors.size();
            }
        }
        return mean;
    }

    /**
     * A triangular matrix U for which |U·x|² is the sum of the squares of all products of rows with x: what many rows say of a vector, in
     * as few numbers as the vector has (Cholesky). Row i begins at place i.
     */
    static float[][] root(List<float[]> rows) {
        int size = rows.getFirst().length;
        double[][] squares = squares(rows, size);
        float[][] root = new float[size][size];
        for (int i = 0; i < size; i++) {
            double[] row = squares[i];
            double pivot = Math.sqrt(Math.max(row[i], 1e-12));
            for (int j = i; j < size; j++) {
                row[j] /= pivot;
                root[i][j] = (float) row[j];
            }
            for (int k = i + 1; k < size; k++) {
                double factor = row[k];
                for (int j = k; j < size; j++) {
                    squares[k][j] -= factor * row[j];
                }
            }
        }
        return root;
    }

    private static double[][] squares(List<float[]> rows, int size) {
        double[][] squares = new double[size][size];
        for (float[] row : rows) {
            for (int i = 0; i < size; i++) {
                for (int j = i; j < size; j++) {
                    squares[i][j] += row[i] * (double) row[j];
                }
            }
        }
        return squares;
    }

    /** U·x. */
    static float[] times(float[][] root, float[] vector) {
        float[] product = new float[root.length];
        for (int row = 0; row < product.length; row++) {
            product[row] = (float) product(root[row], vector, row);
        }
        return product;
    }

    static double squared(float[] vector) {
        return product(vector, vector);
    }
}
