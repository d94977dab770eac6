package app.kith.engine.room.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points under the cyclic group Z_m: {@code layers} copies of it, point x of layer i numbered i·m + x, and after them {@code fixed}
 * points that no translation moves. A further permutation of the points, which takes translations to translations, may be given.
 */
final class Symmetry {

    final int modulus;
    final int layers;
    final int fixed;
    final int points;
    private final int[] map;
    private final int order;
    private final int[] pairOrbit;
    private final int[] capacity;

    private Symmetry(int modulus, int layers, int fixed, int[] map) {
        this.modulus = modulus;
        this.layers = layers;
        this.fixed = fixed;
        this.map = map;
        points = modulus * layers + fixed;
        order = orderOf(map);
        pairOrbit = new int[points * points];
        Arrays.fill(pairOrbit, -1);
        capacity = findPairOrbits();
    }

    /** Translations alone. */
    static Symmetry cyclic(int modulus, int layers, int fixed) {
        return turning(modulus, layers, fixed, 1, 0);
    }

    /**
     * Translations, and (x, i) to (factor · x, i + shift).
     *
     * @param factor a unit of Z_m
     * @param shift by how many layers, around; the fixed points move likewise if they are as many as the layers, else stay
     */
    static Symmetry turning(int modulus, int layers, int fixed, int factor, int shift) {
        int[] map = new int[modulus * layers + fixed];
        for (int layer = 0; layer < layers; layer++) {
            for (int x = 0; x < modulus; x++) {
                map[layer * modulus + x] = (layer + shift) % layers * modulus + (int) ((long) factor * x % modulus);
            }
        }
        for (int i = 0; i < fixed; i++) {
            map[layers * modulus + i] = layers * modulus + (fixed == layers ? (i + shift) % fixed : i);
        }
        return new Symmetry(modulus, layers, fixed, map);
    }

    private static int orderOf(int[] map) {
        int[] image = map.clone();
        int order = 1;
        while (!isIdentity(image)) {
            for (int i = 0; i < image.length; i++) {
                image[i] = map[image[i]];
            }
            order++;
        }
        return order;
    }

    private static boolean isIdentity(int[] image) {
        for (int i = 0; i < image.length; i++) {
            if (image[i] != i) {
                return false;
            }
        }
        return true;
    }

    private int[] findPairOrbits() {
        List<Integer> sizes = new ArrayList<>();
        for (int p = 0; p < points; p++) {
            for (int q = p + 1; q < points; q++) {
                if (pairOrbit[p * points + q] < 0) {
                    sizes.add(mark(p, q, sizes.size()));
                }
            }
        }
        return sizes.stream().mapToInt(size -> size / modulus).toArray();
    }

    private int mark(int p, int q, int orbit) {
        int size = 0;
        int a = p;
        int b = q;
        for (int turn = 0; turn < order; turn++) {
            for (int by = 0; by < modulus; by++) {
                int c = translate(a, by);
                int d = translate(b, by);
                if (pairOrbit[c * points + d] < 0) {
                    pairOrbit[c * points + d] = orbit;
                    pairOrbit[d * points + c] = orbit;
                    size++;
                }
            }
            a = map[a];
            b = map[b];
        }
        return size;
    }

    int translate(int point, int by) {
        if (point >= layers * modulus) {
            return point;
        }
        int x = point % modulus;
        return point - x + (x + by) % modulus;
    }

    int map(int point) {
        return map[point];
    }

    /** How often the map is applied until every point is back. */
    int order() {
        return order;
    }

    int pairOrbits() {
        return capacity.length;
    }

    int pairOrbit(int p, int q) {
        return pairOrbit[p * points + q];
    }

    /** How many pairs of an orbit one round may hold if its translates are to meet no pair twice. */
    int capacity(int orbit) {
        return capacity[orbit];
    }
}
