package app.kith.engine.timetable;

import java.util.Arrays;

/** Which meeting each person has in each slot. Nobody ever has two; meetings that found no place yet wait. */
final class Calendar {

    static final int NONE = Timetable.NONE;

    final int slots;
    final int tables;
    final int[] left;
    final int[] right;
    final long[] allowed;
    final int[] slot;
    final long[] taken;
    final int[] size;
    private final int[] at;
    private final int[] waiting;
    private final int[] place;
    private int waits;

    Calendar(TimetableRequest request) {
        int meetings = request.meetings();
        slots = request.slots();
        tables = request.tables();
        left = request.lefts();
        right = request.rights();
        allowed = new long[meetings];
        long all = (1L << slots) - 1;
        Arrays.setAll(allowed, m -> request.allowed(m) & all);
        slot = new int[meetings];
        Arrays.fill(slot, NONE);
        taken = new long[request.people()];
        size = new int[slots];
        at = new int[Math.multiplyExact(request.people(), slots)];
        Arrays.fill(at, NONE);
        waiting = new int[meetings];
        place = new int[meetings];
        for (int m = 0; m < meetings; m++) {
            toWait(m);
        }
    }

    int at(int person, int t) {
        return at[person * slots + t];
    }

    int partner(int meeting, int person) {
        return left[meeting] + right[meeting] - person;
    }

    int waiting() {
        return waits;
    }

    int waiting(int i) {
        return waiting[i];
    }

    void toWait(int meeting) {
        place[meeting] = waits;
        waiting[waits++] = meeting;
    }

    void noWait(int meeting) {
        int last = waiting[--waits];
        waiting[place[meeting]] = last;
        place[last] = place[meeting];
    }

    void put(int meeting, int t) {
        slot[meeting] = t;
        at[left[meeting] * slots + t] = meeting;
        at[right[meeting] * slots + t] = meeting;
        taken[left[meeting]] |= 1L << t;
        taken[right[meeting]] |= 1L << t;
        size[t]++;
    }

    void lift(int meeting) {
        int t = slot[meeting];
        slot[meeting] = NONE;
        at[left[meeting] * slots + t] = NONE;
        at[right[meeting] * slots + t] = NONE;
        taken[left[meeting]] &= ~(1L << t);
        taken[right[meeting]] &= ~(1L << t);
        size[t]--;
    }

    /** Exchanges slots s and t of meetings that together form a whole path or circle; only the path's ends see other slots taken. */
    void exchange(int[] chain, int length, int s, int t) {
        for (int i = 0; i < length; i++) {
            int m = chain[i];
            at[left[m] * slots + slot[m]] = NONE;
            at[right[m] * slots + slot[m]] = NONE;
        }
        for (int i = 0; i < length; i++) {
            int m = chain[i];
            size[slot[m]]--;
            slot[m] = s + t - slot[m];
            size[slot[m]]++;
            at[left[m] * slots + slot[m]] = m;
            at[right[m] * slots + slot[m]] = m;
        }
    }
}
