package app.kith.engine.timetable;

import java.util.Arrays;
import java.util.List;

/** Tries every slot of every meeting: right beyond doubt, and only for a few meetings. */
final class Exhaustive {

    private Exhaustive() {}

    /** Whether these meetings can be held, as far as people, tables, allowed slots and the order of meetings go. */
    static boolean canHold(TimetableRequest request, List<Integer> meetings) {
        int[] slot = new int[request.meetings()];
        Arrays.fill(slot, Timetable.NONE);
        return place(request, meetings, 0, slot);
    }

    private static boolean place(TimetableRequest request, List<Integer> meetings, int next, int[] slot) {
        if (next == meetings.size()) {
            return keepsOrder(request, slot);
        }
        int m = meetings.get(next);
        for (int t = 0; t < request.slots(); t++) {
            if ((request.allowed(m) >> t & 1) == 1 && isFree(request, m, t, slot)) {
                slot[m] = t;
                if (place(request, meetings, next + 1, slot)) {
                    return true;
                }
                slot[m] = Timetable.NONE;
            }
        }
        return false;
    }

    private static boolean isFree(TimetableRequest request, int m, int t, int[] slot) {
        int tables = 0;
        for (int other = 0; other < slot.length; other++) {
            if (slot[other] == t) {
                tables++;
                if (has(request, other, request.left(m)) || has(request, other, request.right(m))) {
                    return false;
                }
            }
        }
        return tables < request.tables();
    }

    private static boolean has(TimetableRequest request, int m, int person) {
        return request.left(m) == person || request.right(m) == person;
    }

    private static boolean keepsOrder(TimetableRequest request, int[] slot) {
        for (int i = 0; i < request.precedences(); i++) {
            int before = slot[request.before(i)];
            int after = slot[request.after(i)];
            if (before != Timetable.NONE && after != Timetable.NONE && before >= after) {
                return false;
            }
        }
        return true;
    }
}
