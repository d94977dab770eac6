package app.kith.engine.timetable;

import java.util.List;

/**
 * Meetings that must be held and cannot all be held; without any one of them the proof fails.
 *
 * @param meetings their numbers, ascending
 */
public record Conflict(Reason reason, List<Integer> meetings) {

    /** What the meetings have too little of. */
    public enum Reason {
        /** One person has more meetings than slots for them. */
        SLOTS_OF_A_PERSON,
        /** There are more meetings than tables in all slots. */
        TABLES,
        /** Each is to come before the next, in a circle. */
        CIRCULAR_ORDER,
        /** Their order does not fit the slots that they may have. */
        ORDER,
        /** Slots, tables and the order of meetings together leave one of them no slot. */
        TOGETHER
    }

    public Conflict {
        meetings = List.copyOf(meetings);
    }
}
