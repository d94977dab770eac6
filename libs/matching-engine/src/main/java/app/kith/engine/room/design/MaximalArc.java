package app.kith.engine.room.design;

/**
 * Denniston's maximal arcs (Some maximal arcs in finite projective planes, 1969): the points (x, y) of the affine plane over GF(q), q a
 * power of 2, at which an irreducible quadratic form takes values in an additive subgroup of k elements. Every line meets them in none
 * or in k points, so each of the q + 1 parallel classes of lines is a round of q - (q / k) + 1 groups of k in which all pairs meet once.
 */
final class MaximalArc {

    private MaximalArc() {}

    /** The order of the plane for so many groups of this size, or 0. */
    static int order(int groups, int size) {
        for (int q = size; q <= 128; q *= 2) {
            if (Integer.bitCount(size) == 1 && size > 1 && q - q / size + 1 == groups) {
                return q;
            }
        }
        return 0;
    }

    static Schedule of(int q, int size) {
        GaloisField field = new GaloisField(q);
        int linear = irreducible(field);
        int[] point = new int[q * q];
        int points = 0;
        for (int x = 0; x < q; x++) {
            for (int y = 0; y < q; y++) {
                int form = field.plus(
                        field.plus(field.times(x, x), field.times(linear, field.times(x, y))), field.times(y, y));
                point[x * q + y] = form < size ? points++ : -1;
            }
        }
        int[][] rounds = new int[q + 1][points];
        for (int slope = 0; slope <= q; slope++) {
            int at = 0;
            for (int height = 0; height < q; height++) {
                for (int x = 0; x < q; x++) {
                    int on = slope == q ? height * q + x : x * q + field.plus(height, field.times(slope, x));
                    if (point[on] >= 0) {
                        rounds[slope][at++] = point[on];
                    }
                }
            }
        }
        return new Schedule(size, rounds);
    }

    /** A number b for which x² + bx + 1 has no root. The elements below a power of 2 are an additive subgroup. */
    private static int irreducible(GaloisField field) {
        for (int b = 1; b < field.order; b++) {
            boolean hasRoot = false;
            for (int x = 0; x < field.order; x++) {
                hasRoot |= field.plus(field.plus(field.times(x, x), field.times(b, x)), 1) == 0;
            }
            if (!hasRoot) {
                return b;
            }
        }
        throw new IllegalStateException("no irreducible polynomial of degree 2");
    }
}
