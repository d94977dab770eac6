package app.kith.engine.timetable;

import java.util.Arrays;

/** Which meetings come before which others, by meeting. */
final class Order {

    private final boolean any;
    private final int[] start;
    private final int[] other;
    private final boolean[] later;

    Order(TimetableRequest request) {
        int count = request.precedences();
        any = count > 0;
        start = new int[any ? request.meetings() + 1 : 0];
        other = new int[2 * count];
        later = new boolean[2 * count];
        for (int i = 0; i < count; i++) {
            start[request.before(i) + 1]++;
            start[request.after(i) + 1]++;
        }
        for (int m = 1; m < start.length; m++) {
            start[m] += start[m - 1];
        }
        int[] next = Arrays.copyOf(start, start.length);
        for (int i = 0; i < count; i++) {
            int before = next[request.before(i)]++;
            other[before] = request.after(i);
            later[before] = true;
            other[next[request.after(i)]++] = request.before(i);
        }
    }

    boolean isEmpty() {
        return !any;
    }

    /** How many orders of a meeting are broken if it has slot t and the others have theirs. */
    int broken(int meeting, int t, int[] slot) {
        int broken = 0;
        for (int i = any ? start[meeting] : 0; i < (any ? start[meeting + 1] : 0); i++) {
            int its = slot[other[i]];
            if (its != Timetable.NONE && (later[i] ? its <= t : its >= t)) {
                broken++;
            }
        }
        return broken;
    }

    /** How many more orders are broken if the meetings that are marked exchange slots s and t. */
    int brokenByExchange(int[] chain, int length, int[] slot, int s, int t, int[] marks, int mark) {
        int more = 0;
        for (int c = 0; c < length; c++) {
            int m = chain[c];
            int now = slot[m];
            int then = s + t - now;
            for (int i = start[m]; i < start[m + 1]; i++) {
                boolean both = marks[other[i]] == mark;
                int its = slot[other[i]];
                if (its == Timetable.NONE || (both && !later[i])) {
                    continue;
                }
                int itsThen = both ? s + t - its : its;
                more += (later[i] ? itsThen <= then : itsThen >= then) ? 1 : 0;
                more -= (later[i] ? its <= now : its >= now) ? 1 : 0;
            }
        }
        return more;
    }
}
