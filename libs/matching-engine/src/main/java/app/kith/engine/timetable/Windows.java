package app.kith.engine.timetable;

import java.util.Arrays;

/** The slots that meetings could still have: narrowed by their order, by meetings left with one slot, and by counting. */
final class Windows {

    /** Counting tables is left out for more meetings than this: their slots are hardly ever that scarce. */
    private static final int COUNTED = 3_000;

    private final TimetableRequest request;
    private final int[] start;
    private final int[] meeting;
    private final long[] window;

    Windows(TimetableRequest request) {
        this.request = request;
        start = new int[request.people() + 1];
        for (int m = 0; m < request.meetings(); m++) {
            start[request.left(m) + 1]++;
            start[request.right(m) + 1]++;
        }
        for (int p = 0; p < request.people(); p++) {
            start[p + 1] += start[p];
        }
        meeting = new int[2 * request.meetings()];
        int[] next = Arrays.copyOf(start, request.people());
        for (int m = 0; m < request.meetings(); m++) {
            meeting[next[request.left(m)]++] = m;
            meeting[next[request.right(m)]++] = m;
        }
        window = new long[request.meetings()];
    }

    /** The meetings of one person who alone makes them impossible, or else all of them. */
    boolean[] hopelessPerson(boolean[] held) {
        reset();
        for (int person = 0; person < request.people(); person++) {
            if (!hasSlotsFor(person, held)) {
                boolean[] its = new boolean[held.length];
                for (int i = start[person]; i < start[person + 1]; i++) {
                    its[meeting[i]] = held[meeting[i]];
                }
                return its;
            }
        }
        return held.clone();
    }

    /** False proves that these meetings cannot all be held. */
    boolean mayHold(boolean[] held) {
        reset();
        boolean narrower = true;
        while (narrower) {
            boolean byOrder = narrowByOrder(held);
            narrower = narrowByOthers(held) || byOrder;
            for (int m = 0; m < window.length; m++) {
                if (held[m] && window[m] == 0) {
                    return false;
                }
            }
        }
        for (int person = 0; person < request.people(); person++) {
            if (!hasSlotsFor(person, held)) {
                return false;
            }
        }
        return window.length > COUNTED || hasTablesFor(held);
    }

    private void reset() {
        long all = (1L << request.slots()) - 1;
        for (int m = 0; m < window.length; m++) {
            window[m] = request.allowed(m) & all;
        }
    }

    private boolean narrowByOrder(boolean[] held) {
        boolean narrower = false;
        for (int i = 0; i < request.precedences(); i++) {
            int before = request.before(i);
            int after = request.after(i);
            if (held[before] && held[after]) {
                long first = Long.lowestOneBit(window[before]);
                long last = Long.highestOneBit(window[after]);
                narrower |= narrow(after, first == 0 ? 0 : -first << 1);
                narrower |= narrow(before, last == 0 ? 0 : last - 1);
            }
        }
        return narrower;
    }

    private boolean narrowByOthers(boolean[] held) {
        boolean narrower = false;
        for (int person = 0; person < request.people(); person++) {
            for (int i = start[person]; i < start[person + 1]; i++) {
                long only = window[meeting[i]];
                if (held[meeting[i]] && Long.bitCount(only) == 1) {
                    for (int j = start[person]; j < start[person + 1]; j++) {
                        narrower |= j != i && held[meeting[j]] && narrow(meeting[j], ~only);
                    }
                }
            }
        }
        return narrower;
    }

    private boolean narrow(int m, long slots) {
        long before = window[m];
        window[m] &= slots;
        return window[m] != before;
    }

    /** A matching of a person's meetings to slots (Kuhn 1955). */
    private boolean hasSlotsFor(int person, boolean[] held) {
        return Matching.each(held, meeting, start[person], start[person + 1], window, request.slots(), 1);
    }

    private boolean hasTablesFor(boolean[] held) {
        int[] all = new int[window.length];
        Arrays.setAll(all, m -> m);
        return Matching.each(held, all, 0, all.length, window, request.slots(), request.tables());
    }
}
