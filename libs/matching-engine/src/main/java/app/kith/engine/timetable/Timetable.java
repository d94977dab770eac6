package app.kith.engine.timetable;

import java.util.Arrays;

/** The slot and the table of each meeting; meetings that found no place have neither. */
public final class Timetable {

    /** Slot and table of a meeting that is not held. */
    public static final int NONE = -1;

    private final int[] slot;
    private final int[] table;

    /** @throws IllegalArgumentException if there is not one slot and one table for each meeting */
    public Timetable(int[] slot, int[] table) {
        if (slot.length != table.length) {
            throw new IllegalArgumentException("a slot and a table for each meeting");
        }
        this.slot = slot.clone();
        this.table = table.clone();
    }

    public int meetings() {
        return slot.length;
    }

    /** From 0, or {@link #NONE}. */
    public int slot(int meeting) {
        return slot[meeting];
    }

    /** From 0, or {@link #NONE}. */
    public int table(int meeting) {
        return table[meeting];
    }

    /** How many meetings have no slot. */
    public int lost() {
        return (int) Arrays.stream(slot).filter(t -> t == NONE).count();
    }
}
