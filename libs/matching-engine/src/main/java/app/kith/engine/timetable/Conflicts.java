package app.kith.engine.timetable;

import app.kith.engine.timetable.Conflict.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Looks for meetings that provably cannot all be held. Finding none proves nothing. */
final class Conflicts {

    private final TimetableRequest request;
    private final boolean[] must;

    private Conflicts(TimetableRequest request) {
        this.request = request;
        must = new boolean[request.meetings()];
        for (int m = 0; m < must.length; m++) {
            must[m] = Double.isInfinite(request.weight(m));
        }
    }

    static Optional<Conflict> in(TimetableRequest request) {
        var conflicts = new Conflicts(request);
        return conflicts
                .ofOnePerson()
                .or(conflicts::ofTables)
                .or(() -> request.isLimited() ? conflicts.ofSlots() : Optional.empty());
    }

    private Optional<Conflict> ofOnePerson() {
        int[] meetings = new int[request.people()];
        for (int m = 0; m < must.length; m++) {
            if (must[m]) {
                meetings[request.left(m)]++;
                meetings[request.right(m)]++;
            }
        }
        for (int person = 0; person < meetings.length; person++) {
            if (meetings[person] > request.slots()) {
                return Optional.of(new Conflict(Reason.SLOTS_OF_A_PERSON, first(request.slots() + 1L, person)));
            }
        }
        return Optional.empty();
    }

    private Optional<Conflict> ofTables() {
        long room = (long) request.slots() * request.tables();
        List<Integer> tooMany = first(room + 1, Timetable.NONE);
        return tooMany.size() > room ? Optional.of(new Conflict(Reason.TABLES, tooMany)) : Optional.empty();
    }

    private List<Integer> first(long count, int person) {
        List<Integer> first = new ArrayList<>();
        for (int m = 0; m < must.length && first.size() < count; m++) {
            if (must[m] && (person == Timetable.NONE || request.left(m) == person || request.right(m) == person)) {
                first.add(m);
            }
        }
        return first;
    }

    private Optional<Conflict> ofSlots() {
        var windows = new Windows(request);
        if (windows.mayHold(must)) {
            return Optional.empty();
        }
        boolean[] needed = shrink(windows);
        List<Integer> meetings = new ArrayList<>();
        for (int m = 0; m < needed.length; m++) {
            if (needed[m]) {
                meetings.add(m);
            }
        }
        return Optional.of(new Conflict(reason(meetings, needed), meetings));
    }

    /** Leaves out ever smaller blocks of meetings as long as the rest stays impossible (Junker 2004, without the recursion). */
    private boolean[] shrink(Windows windows) {
        boolean[] needed = windows.hopelessPerson(must);
        for (int block = Math.max(1, Integer.highestOneBit(needed.length)); block > 0; block /= 2) {
            for (int from = 0; from < needed.length; from += block) {
                int to = Math.min(needed.length, from + block);
                if (isAnyOf(needed, from, to)) {
                    boolean[] fewer = needed.clone();
                    Arrays.fill(fewer, from, to, false);
                    needed = windows.mayHold(fewer) ? needed : fewer;
                }
            }
        }
        return needed;
    }

    private static boolean isAnyOf(boolean[] chosen, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chosen[i]) {
                return true;
            }
        }
        return false;
    }

    private Reason reason(List<Integer> meetings, boolean[] needed) {
        if (isCircular(needed, meetings.size())) {
            return Reason.CIRCULAR_ORDER;
        }
        for (int i = 0; i < request.precedences(); i++) {
            if (needed[request.before(i)] && needed[request.after(i)]) {
                return Reason.ORDER;
            }
        }
        int first = meetings.getFirst();
        for (int person : new int[] {request.left(first), request.right(first)}) {
            if (meetings.stream().allMatch(m -> request.left(m) == person || request.right(m) == person)) {
                return Reason.SLOTS_OF_A_PERSON;
            }
        }
        return Reason.TOGETHER;
    }

    /** Whether an order of these meetings leads back to its start: it can be followed for more steps than there are meetings. */
    private boolean isCircular(boolean[] needed, int size) {
        boolean[] reached = needed.clone();
        for (int step = 0; step < size; step++) {
            boolean[] next = new boolean[reached.length];
            for (int i = 0; i < request.precedences(); i++) {
                next[request.after(i)] |= reached[request.before(i)] && needed[request.after(i)];
            }
            reached = next;
        }
        return isAnyOf(reached, 0, reached.length);
    }
}
