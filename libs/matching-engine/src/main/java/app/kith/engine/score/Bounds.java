package app.kith.engine.score;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** For a block of people the units that a sum has at most, in a byte each, so that many are added up at once. */
final class Bounds {

    /** How many people a block has, but for the last. */
    static final int BLOCK = 4096;

    /** What may be added at once to what is full. */
    static final int MOST_ADDED = 255 - Units.MOST;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101010101010101L;
    private static final long SIGNS = 0x8080808080808080L;

    private final byte[] units = new byte[BLOCK];
    private int most;

    void clear() {
        Arrays.fill(units, (byte) 0);
        most = 0;
    }

    int of(int at) {
        return units[at];
    }

    /** Adds so many units for each part that the people of the block have; the compiler makes vectors of it as long as both begin at 0. */
    void add(byte[] parts, int each, int atMost) {
        if (most + atMost > 255) {
            limit();
        }
        for (int at = 0; at < parts.length; at++) {
            units[at] = (byte) (units[at] + parts[at] * each);
        }
        most += atMost;
    }

    /** Adds entries times a factor, rounded up, as far as they are of the block; returns the first that is not. */
    int add(SparseRows rows, int first, int last, int begin, int end, float factor) {
        limit();
        most = Units.MOST;
        int entry = first;
        while (entry < last && rows.column(entry) < end) {
            int at = rows.column(entry) - begin;
            int more = Math.min(Units.MOST, (int) (rows.value(entry) * factor) + 1);
            units[at] = (byte) Math.min(Units.MOST, units[at] + more);
            entry++;
        }
        return entry;
    }

    /** Leaves the most where there is more, which a signed byte shows as a negative number. */
    void limit() {
        if (most > Units.MOST) {
            for (int at = 0; at < units.length; at++) {
                units[at] = (byte) ((units[at] | (units[at] >> 7)) & Units.MOST);
            }
            most = Units.MOST;
        }
    }

    /** Finds those of whom enough is in both bounds and in their mean, eight at once. */
    int find(Bounds other, int size, int needOfEach, int needOfBoth, int[] found) {
        long missing = (0x80 - needOfEach) * EACH;
        long missingOfMean = (0x80 - (needOfBoth + 1) / 2) * EACH;
        int count = 0;
        for (int at = 0; at < size; at += 8) {
            long one = (long) EIGHT.get(units, at);
            long two = (long) EIGHT.get(other.units, at);
            long mean = (one | two) - ((one ^ two) >>> 1 & Units.MOST * EACH);
            long enough = (one + missing) & (two + missing) & (mean + missingOfMean) & SIGNS;
            while (enough != 0) {
                found[count++] = at + (Long.numberOfTrailingZeros(enough) >> 3);
                enough &= enough - 1;
            }
        }
        return count;
    }
}
