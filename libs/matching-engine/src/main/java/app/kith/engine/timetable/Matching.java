package app.kith.engine.timetable;

import java.util.Arrays;

/** Meetings to slots, so many to each slot at most, by augmenting paths (Kuhn 1955). */
final class Matching {

    private final long[] window;
    private final int room;
    private final int[][] in;
    private final int[] size;
    private long seen;

    private Matching(long[] window, int slots, int room) {
        this.window = window;
        this.room = room;
        in = new int[slots][];
        size = new int[slots];
    }

    /** Whether each of these meetings that is held can have a slot of its window, no slot more than its room. */
    static boolean each(boolean[] held, int[] meetings, int from, int to, long[] window, int slots, int room) {
        var matching = new Matching(window, slots, Math.min(room, to - from));
        for (int i = from; i < to; i++) {
            if (held[meetings[i]]) {
                matching.seen = 0;
                if (!matching.add(meetings[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean add(int meeting) {
        for (long slots = window[meeting] & ~seen; slots != 0; slots = slots & (slots - 1) & ~seen) {
            int t = Long.numberOfTrailingZeros(slots);
            seen |= 1L << t;
            if (in[t] == null) {
                in[t] = new int[room];
                Arrays.fill(in[t], Timetable.NONE);
            }
            if (size[t] < room) {
                in[t][size[t]++] = meeting;
                return true;
            }
            for (int i = 0; i < room; i++) {
                if (add(in[t][i])) {
                    in[t][i] = meeting;
                    return true;
                }
            }
        }
        return false;
    }
}
