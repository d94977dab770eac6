package app.kith.engine.timetable;

import java.util.Arrays;

/** Gives the meetings of each slot their tables; whoever can keeps the table of the meeting before. */
final class Tables {

    private final TimetableRequest request;
    private final int[] slot;
    private final int[] table;
    private final int[] last;
    private final int[] takenIn;

    private Tables(TimetableRequest request, int[] slot) {
        this.request = request;
        this.slot = slot;
        table = new int[slot.length];
        Arrays.fill(table, Timetable.NONE);
        last = new int[request.people()];
        Arrays.fill(last, Timetable.NONE);
        int largest = 0;
        for (int count : sizes()) {
            largest = Math.max(largest, count);
        }
        takenIn = new int[Math.min(request.tables(), Math.max(largest, 1))];
        Arrays.fill(takenIn, Timetable.NONE);
    }

    static Timetable assign(TimetableRequest request, int[] slot) {
        var tables = new Tables(request, slot);
        tables.fill();
        return new Timetable(slot, tables.table);
    }

    private int[] sizes() {
        int[] sizes = new int[request.slots()];
        for (int t : slot) {
            if (t != Timetable.NONE) {
                sizes[t]++;
            }
        }
        return sizes;
    }

    private void fill() {
        int[] start = new int[request.slots() + 1];
        int[] sizes = sizes();
        for (int t = 0; t < sizes.length; t++) {
            start[t + 1] = start[t] + sizes[t];
        }
        int[] next = Arrays.copyOf(start, sizes.length);
        int[] bySlot = new int[start[sizes.length]];
        for (int m = 0; m < slot.length; m++) {
            if (slot[m] != Timetable.NONE) {
                bySlot[next[slot[m]]++] = m;
            }
        }
        for (int t = 0; t < sizes.length; t++) {
            fill(t, bySlot, start[t], start[t + 1]);
        }
    }

    private void fill(int t, int[] bySlot, int from, int to) {
        for (int i = from; i < to; i++) {
            int m = bySlot[i];
            if (!take(m, last[request.left(m)], t)) {
                take(m, last[request.right(m)], t);
            }
        }
        int spare = 0;
        for (int i = from; i < to; i++) {
            int m = bySlot[i];
            while (table[m] == Timetable.NONE) {
                take(m, spare++, t);
            }
            last[request.left(m)] = table[m];
            last[request.right(m)] = table[m];
        }
    }

    private boolean take(int meeting, int wanted, int t) {
        if (wanted == Timetable.NONE || takenIn[wanted] == t) {
            return false;
        }
        takenIn[wanted] = t;
        table[meeting] = wanted;
        return true;
    }
}
