package app.kith.engine.room.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Hermitian unital: the q³ + 1 points of the projective plane over GF(q²) with x^(q+1) + y^(q+1) + z^(q+1) = 0 in blocks of q + 1,
 * all pairs meeting once in q² rounds. The rounds belong to the points of one tangent: the blocks on the lines through such a point, and
 * the block on its polar line (Barwick and Ebert, Unitals in Projective Planes, 2008).
 */
final class Unital {

    private final int q;
    private final GaloisField field;
    private final List<int[]> points = new ArrayList<>();

    private Unital(int q) {
        this.q = q;
        field = new GaloisField(q * q);
        for (int y = 0; y < field.order; y++) {
            points.add(new int[] {1, y, 0});
            for (int z = 1; z < field.order; z++) {
                points.add(new int[] {1, y, z});
            }
        }
        for (int z = 0; z < field.order; z++) {
            points.add(new int[] {0, 1, z});
        }
        points.add(new int[] {0, 0, 1});
    }

    static boolean exists(int groups, int size) {
        int q = size - 1;
        return GaloisField.exists(q) && q <= 8 && groups * size == q * q * q + 1;
    }

    static Schedule of(int size) {
        return new Unital(size - 1).rounds();
    }

    private Schedule rounds() {
        List<int[]> unital = points.stream().filter(p -> product(p, p) == 0).toList();
        int[] foot = unital.getFirst();
        int[][] rounds = new int[q * q][];
        int round = 0;
        for (int[] center : points) {
            if (product(foot, center) == 0 && center != foot) {
                rounds[round++] = round(unital, center);
            }
        }
        return new Schedule(q + 1, rounds);
    }

    /** The points of the unital line by line, as seen from a center on the tangent; those that see it as their own tangent come last. */
    private int[] round(List<int[]> unital, int[] center) {
        boolean[] placed = new boolean[unital.size()];
        int[] round = new int[unital.size()];
        int at = 0;
        for (int first = 0; first < placed.length; first++) {
            if (!placed[first] && product(unital.get(first), center) != 0) {
                for (int other = first; other < placed.length; other++) {
                    if (!placed[other] && areInLine(center, unital.get(first), unital.get(other))) {
                        placed[other] = true;
                        round[at++] = other;
                    }
                }
            }
        }
        for (int left = 0; left < placed.length; left++) {
            if (!placed[left]) {
                round[at++] = left;
            }
        }
        return Arrays.copyOf(round, at);
    }

    /** The Hermitian form; a point's polar line are all whose product with it is 0. */
    private int product(int[] a, int[] b) {
        int sum = 0;
        for (int i = 0; i < 3; i++) {
            sum = field.plus(sum, field.times(a[i], conjugate(b[i])));
        }
        return sum;
    }

    private int conjugate(int a) {
        return a == 0 ? 0 : field.power(field.logarithm(a) * q);
    }

    private boolean areInLine(int[] a, int[] b, int[] c) {
        int determinant = 0;
        for (int i = 0; i < 3; i++) {
            int j = (i + 1) % 3;
            int k = (i + 2) % 3;
            int minor = field.minus(field.times(b[j], c[k]), field.times(b[k], c[j]));
            determinant = field.plus(determinant, field.times(a[i], minor));
        }
        return determinant == 0;
    }
}
