package app.kith.engine.plan;

import java.util.Arrays;

/** Pairs of people in no order, sorted by the smaller number and then the larger; for quick answers whether a pair is among them. */
public final class Pairs {

    public static final Pairs NONE = new Pairs(new long[0]);

    private final long[] keys;

    private Pairs(long[] keys) {
        this.keys = keys;
    }

    /**
     * The first with the first, the second with the second, and so on; a pair that is given several times counts once.
     *
     * @throws IllegalArgumentException if there are more of one than of the other, a number is negative, or somebody is paired with
     *     themselves
     */
    public static Pairs of(int[] a, int[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("pairs of " + a.length + " and " + b.length);
        }
        long[] keys = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i] < 0 || b[i] < 0 || a[i] == b[i]) {
                throw new IllegalArgumentException("no pair of people: " + a[i] + ", " + b[i]);
            }
            keys[i] = key(a[i], b[i]);
        }
        return new Pairs(Arrays.stream(keys).sorted().distinct().toArray());
    }

    public int size() {
        return keys.length;
    }

    /** The smaller number of a pair. */
    public int low(int pair) {
        return (int) (keys[pair] >>> 32);
    }

    /** The larger number of a pair. */
    public int high(int pair) {
        return (int) keys[pair];
    }

    public boolean has(int a, int b) {
        return keys.length > 0 && Arrays.binarySearch(keys, key(a, b)) >= 0;
    }

    private static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs pairs && Arrays.equals(keys, pairs.keys);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < keys.length; i++) {
            text.append(i == 0 ? "" : ", ").append(low(i)).append('–').append(high(i));
        }
        return text.append(']').toString();
    }
}
