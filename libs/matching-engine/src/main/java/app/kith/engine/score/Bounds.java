package app.kith.engine.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** For everybody the units that a sum has at most, in a byte each, so that many are added up at once. */
final class Bounds {

    /** What may be added at once to what is full. */
    static final int MOST_ADDED = 255 - Units.MOST;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long SIGNS = 0x8080808080808080L;

    /** Padded to a multiple of eight. */
    private final byte[] units;

    private int most;

    Bounds(int people) {
        units = new byte[(people + 7) / 8 * 8];
    }

    void clear() {
        Arrays.fill(units, (byte) 0);
        most = 0;
    }

    int of(int person) {
        return units[person];
    }

    /** Adds so many units for each part that people have. */
    void add(byte[] parts, int each, int atMost) {
        if (most + atMost > 255) {
            limit();
        }
        for (int person = 0; person < parts.length; person++) {
            units[person] = (byte) (units[person] + parts[person] * each);
        }
        most += atMost;
    }

    /** Adds a list's values times a factor, rounded up. */
    void add(SparseRows lists, int list, float factor) {
        limit();
        lists.addUnits(list, factor, units);
        most = Units.MOST;
    }

    /** Leaves the most where there is more, which a signed byte shows as a negative number. */
    void limit() {
        if (most > Units.MOST) {
            for (int person = 0; person < units.length; person++) {
                units[person] = (byte) ((units[person] | (units[person] >> 7)) & Units.MOST);
            }
            most = Units.MOST;
        }
    }

    /** Finds those from one person to another, by multiples of eight, of whom enough is in both bounds and in their mean. */
    int find(Bounds other, int from, int to, int needOfEach, int needOfBoth, int[] found) {
        long missing = (0x80 - needOfEach) * EACH;
        long missingOfMean = (0x80 - (needOfBoth + 1) / 2) * EACH;
        int size = 0;
        for (int person = from; person < to; person += 8) {
            long one = (long) EIGHT.get(units, person);
            long two = (long) EIGHT.get(other.units, person);
            long mean = (one | two) - ((one ^ two) >>> 1 & Units.MOST * EACH);
            long enough = (one + missing) & (two + missing) & (mean + missingOfMean) & SIGNS;
            while (enough != 0) {
                found[size++] = person + (Long.numberOfTrailingZeros(enough) >> 3);
                enough &= enough - 1;
            }
        }
        return size;
    }
}
