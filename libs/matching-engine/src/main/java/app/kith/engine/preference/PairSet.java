package app.kith.engine.preference;

import java.util.Arrays;

/** Pairs of people in no order, for quick answers whether a pair is among them. */
public final class PairSet {

    public static final PairSet EMPTY = new PairSet(new long[0]);

    private final long[] keys;

    private PairSet(long[] keys) {
        this.keys = keys;
    }

    /**
     * The pairs of the first with the first, the second with the second, and so on.
     *
     * @param a one person of each pair
     * @param b the other person of each pair
     * @throws IllegalArgumentException if there are more of the one than of the other, or a number is negative
     */
    public static PairSet of(int[] a, int[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("pairs of " + a.length + " and " + b.length);
        }
        long[] keys = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i] < 0 || b[i] < 0) {
                throw new IllegalArgumentException("no people: " + a[i] + ", " + b[i]);
            }
            keys[i] = key(a[i], b[i]);
        }
        Arrays.sort(keys);
        return new PairSet(keys);
    }

    public boolean has(int a, int b) {
        return Arrays.binarySearch(keys, key(a, b)) >= 0;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
