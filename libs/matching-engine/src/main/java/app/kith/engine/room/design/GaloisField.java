package app.kith.engine.room.design;

/**
 * The finite field of q elements, q a prime power, numbered 0 to q - 1: 0 and 1 are themselves, and p, where q = pᵈ, generates the
 * field over its prime field. Sums and products are looked up.
 */
final class GaloisField {

    final int order;
    private final int characteristic;
    private final int[][] sum;
    private final int[][] product;
    private final int[] powers;
    private final int[] logarithm;

    GaloisField(int order) {
        this.order = order;
        characteristic = smallestFactor(order);
        int degree = 0;
        for (int rest = order; rest > 1; rest /= characteristic) {
            degree++;
        }
        sum = new int[order][order];
        product = new int[order][order];
        powers = new int[order - 1];
        logarithm = new int[order];
        for (int a = 0; a < order; a++) {
            for (int b = 0; b < order; b++) {
                sum[a][b] = add(a, b);
            }
        }
        findGenerator(degree);
        for (int a = 1; a < order; a++) {
            for (int b = 1; b < order; b++) {
                product[a][b] = powers[(logarithm[a] + logarithm[b]) % (order - 1)];
            }
        }
    }

    static boolean exists(int order) {
        if (order < 2) {
            return false;
        }
        int p = smallestFactor(order);
        int rest = order;
        while (rest % p == 0) {
            rest /= p;
        }
        return rest == 1;
    }

    static int smallestFactor(int number) {
        for (int p = 2; p * p <= number; p++) {
            if (number % p == 0) {
                return p;
            }
        }
        return number;
    }

    int plus(int a, int b) {
        return sum[a][b];
    }

    int times(int a, int b) {
        return product[a][b];
    }

    int minus(int a, int b) {
        int difference = 0;
        int unit = 1;
        for (int x = a, y = b; unit < order; x /= characteristic, y /= characteristic, unit *= characteristic) {
            difference += (x % characteristic - y % characteristic + characteristic) % characteristic * unit;
        }
        return difference;
    }

    /** A fixed primitive element to this power; the exponent may be of any size and sign. */
    int power(int exponent) {
        return powers[Math.floorMod(exponent, order - 1)];
    }

    /** The exponent that gives a, which must not be 0. */
    int logarithm(int a) {
        return logarithm[a];
    }

    int characteristic() {
        return characteristic;
    }

    private int add(int a, int b) {
        int total = 0;
        int unit = 1;
        for (int x = a, y = b; unit < order; x /= characteristic, y /= characteristic, unit *= characteristic) {
            total += (x % characteristic + y % characteristic) % characteristic * unit;
        }
        return total;
    }

    /** Tries one polynomial after the other, for a prime field one number, until its powers run through all elements but 0. */
    private void findGenerator(int degree) {
        for (int candidate = 1; candidate < order; candidate++) {
            if (degree == 1 ? runsThrough(candidate, 0, 1) : runsThrough(characteristic, candidate, degree)) {
                return;
            }
        }
        throw new IllegalArgumentException("no prime power: " + order);
    }

    /**
     * Whether the powers of an element are all different; for degree above 1 the element is x, and xᵈ is the given polynomial of lower
     * degree.
     */
    private boolean runsThrough(int element, int lower, int degree) {
        int value = 1;
        boolean[] seen = new boolean[order];
        for (int exponent = 0; exponent < order - 1; exponent++) {
            if (value == 0 || value >= order || seen[value]) {
                return false;
            }
            seen[value] = true;
            powers[exponent] = value;
            logarithm[value] = exponent;
            value = degree == 1 ? value * element % order : timesX(value, lower);
        }
        return value == 1;
    }

    private int timesX(int value, int lower) {
        int top = value / (order / characteristic);
        int result = value % (order / characteristic) * characteristic;
        for (int i = 0; i < top; i++) {
            result = sum[result][lower % order];
        }
        return result;
    }
}
