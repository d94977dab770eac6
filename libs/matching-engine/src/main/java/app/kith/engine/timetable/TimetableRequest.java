package app.kith.engine.timetable;

import java.util.Arrays;

/**
 * Meetings of two people each that need a slot and a table. Slots, tables, people and meetings are numbered from 0. Always: nobody is
 * in two meetings of one slot, and no slot holds more meetings than there are tables. Everything else is asked for on the builder.
 */
public final class TimetableRequest {

    /** Where somebody may be unavailable or meetings have an order, slots are the bits of a long. */
    public static final int SLOTS_WITH_LIMITS = 63;

    private final int people;
    private final int slots;
    private final int tables;
    private final int[] left;
    private final int[] right;
    private final double[] weight;
    private final long[] allowed;
    private final int[] before;
    private final int[] after;
    private final int mostInARow;
    private final int rest;
    private final int breakSpread;
    private final boolean compact;
    private final int[] zoneOfTable;
    private final boolean[][] walkable;
    private final boolean meetsAgain;

    private TimetableRequest(Builder builder) {
        people = builder.people;
        slots = builder.slots;
        tables = builder.tables;
        left = builder.left.clone();
        right = builder.right.clone();
        weight = builder.weight;
        allowed = builder.allowedSlots();
        before = builder.before;
        after = builder.after;
        mostInARow = builder.mostInARow;
        rest = builder.rest;
        breakSpread = builder.breakSpread;
        compact = builder.compact;
        zoneOfTable = builder.zoneOfTable;
        walkable = builder.walkable;
        meetsAgain = builder.meetsAgain();
    }

    /**
     * Begins a request that only pairs and tables limit.
     *
     * @param people how many there are
     * @param slots how many rounds or slots there are
     * @param tables how many meetings fit into one slot
     * @param left one person of each meeting
     * @param right the other person of each meeting
     * @throws IllegalArgumentException if a number is negative, lengths differ, or a meeting is not of two people that exist
     */
    public static Builder of(int people, int slots, int tables, int[] left, int[] right) {
        return new Builder(people, slots, tables, left, right);
    }

    public int people() {
        return people;
    }

    public int slots() {
        return slots;
    }

    public int tables() {
        return tables;
    }

    public int meetings() {
        return left.length;
    }

    public int left(int meeting) {
        return left[meeting];
    }

    public int right(int meeting) {
        return right[meeting];
    }

    /** What it costs to lose a meeting; infinite where it must be held. */
    public double weight(int meeting) {
        return weight[meeting];
    }

    /** The slots that a meeting may have, slot t as bit t; all bits are set where nothing limits slots. */
    public long allowed(int meeting) {
        return allowed.length == 0 ? -1L : allowed[meeting];
    }

    public int precedences() {
        return before.length;
    }

    /** The earlier meeting of a precedence; where both meetings are held, it has an earlier slot than {@link #after}. */
    public int before(int precedence) {
        return before[precedence];
    }

    public int after(int precedence) {
        return after[precedence];
    }

    /** How many meetings a person may have in consecutive slots; 0 for any number. */
    public int mostInARow() {
        return mostInARow;
    }

    /** How many slots stay free after {@link #mostInARow} meetings in a row. */
    public int rest() {
        return rest;
    }

    /** By how many breaks any two people may differ, or -1 for any number. A break is a run of idle slots between two meetings. */
    public int breakSpread() {
        return breakSpread;
    }

    /** Whether breaks are to be as few as possible. */
    public boolean compact() {
        return compact;
    }

    /** How many zones the tables are in; 0 where everybody is everywhere in time. */
    public int zones() {
        return walkable.length;
    }

    /** The zone of a table, where there are zones. */
    public int zone(int table) {
        return zoneOfTable[table];
    }

    /** Whether somebody can walk from a meeting in one zone to one in another in the very next slot. */
    public boolean isWalkable(int from, int to) {
        return walkable[from][to];
    }

    boolean isLimited() {
        return meetsAgain || allowed.length > 0 || before.length > 0 || mostInARow > 0 || breakSpread >= 0 || compact;
    }

    double[] weights() {
        return weight;
    }

    int[] lefts() {
        return left;
    }

    int[] rights() {
        return right;
    }

    /** What is asked for beyond pairs and tables. */
    public static final class Builder {

        private final int people;
        private final int slots;
        private final int tables;
        private final int[] left;
        private final int[] right;
        private double[] weight;
        private long[] meetingSlots = {};
        private long[] personSlots = {};
        private int[] before = {};
        private int[] after = {};
        private int mostInARow;
        private int rest;
        private int breakSpread = -1;
        private boolean compact;
        private int[] zoneOfTable = {};
        private boolean[][] walkable = {};

        private Builder(int people, int slots, int tables, int[] left, int[] right) {
            require(people >= 0 && slots >= 0 && tables >= 0, "people, slots and tables are not negative");
            require(left.length == right.length, "meetings need two people each");
            this.people = people;
            this.slots = slots;
            this.tables = tables;
            this.left = left;
            this.right = right;
            for (int m = 0; m < left.length; m++) {
                require(isPerson(left[m]) && isPerson(right[m]), "unknown person in meeting " + m);
                require(left[m] != right[m], "nobody meets themselves: meeting " + m);
            }
            weight = new double[left.length];
            Arrays.fill(weight, Double.POSITIVE_INFINITY);
        }

        /**
         * What each meeting costs to lose; without weights every meeting must be held.
         *
         * @param weight not negative; infinite for a meeting that must be held
         * @throws IllegalArgumentException if there is not one for each meeting, or one is negative or no number
         */
        public Builder weights(double[] weight) {
            require(weight.length == left.length, "one weight for each meeting");
            for (double w : weight) {
                require(w >= 0, "no weight: " + w);
            }
            this.weight = weight.clone();
            return this;
        }

        /**
         * When each person is there, slot t as bit t.
         *
         * @throws IllegalArgumentException if there is not one for each person, or there are more than 63 slots
         */
        public Builder available(long[] slotsOfPerson) {
            require(slotsOfPerson.length == people, "one set of slots for each person");
            personSlots = slotsOfPerson.clone();
            return limited();
        }

        /**
         * Which slots each meeting may have (its session, or one slot where it is fixed), slot t as bit t.
         *
         * @throws IllegalArgumentException if there is not one for each meeting, or there are more than 63 slots
         */
        public Builder allowed(long[] slotsOfMeeting) {
            require(slotsOfMeeting.length == left.length, "one set of slots for each meeting");
            meetingSlots = slotsOfMeeting.clone();
            return limited();
        }

        /**
         * Meeting {@code before[i]} comes before meeting {@code after[i]}, where both are held.
         *
         * @throws IllegalArgumentException if lengths differ, a meeting does not exist or precedes itself, or there are more than 63 slots
         */
        public Builder precedences(int[] before, int[] after) {
            require(before.length == after.length, "precedences need two meetings each");
            for (int i = 0; i < before.length; i++) {
                require(isMeeting(before[i]) && isMeeting(after[i]), "unknown meeting in precedence " + i);
                require(before[i] != after[i], "no meeting comes before itself: precedence " + i);
            }
            this.before = before.clone();
            this.after = after.clone();
            return limited();
        }

        /**
         * At most this many meetings in a row for each person, and then so many free slots.
         *
         * @throws IllegalArgumentException if one is less than 1, or there are more than 63 slots
         */
        public Builder restAfter(int mostInARow, int rest) {
            require(mostInARow >= 1 && rest >= 1, "both are at least 1");
            this.mostInARow = mostInARow;
            this.rest = rest;
            return limited();
        }

        /**
         * As few breaks as possible, and for no two people a number of breaks that differs by more than the spread.
         *
         * @param spread -1 for any
         * @throws IllegalArgumentException if the spread is less than -1, or there are more than 63 slots
         */
        public Builder fewBreaks(int spread) {
            require(spread >= -1, "no spread: " + spread);
            breakSpread = spread;
            compact = true;
            return limited();
        }

        /**
         * Tables stand in zones, and walking takes time: nobody has meetings in two consecutive slots between which the way is longer than
         * the pause.
         *
         * @param zoneOfTable for each table its zone, from 0
         * @param minutes on foot from each zone to each other
         * @param pause minutes between the end of a slot and the beginning of the next
         * @throws IllegalArgumentException if there is not one zone for each table, a zone is unknown, minutes are negative or missing
         */
        public Builder zones(int[] zoneOfTable, int[][] minutes, int pause) {
            require(zoneOfTable.length == tables, "one zone for each table");
            for (int zone : zoneOfTable) {
                require(zone >= 0 && zone < minutes.length, "unknown zone: " + zone);
            }
            boolean[][] ways = new boolean[minutes.length][minutes.length];
            for (int from = 0; from < ways.length; from++) {
                require(minutes[from].length == ways.length, "minutes from each zone to each other");
                for (int to = 0; to < ways.length; to++) {
                    require(minutes[from][to] >= 0, "minutes are not negative");
                    ways[from][to] = minutes[from][to] <= pause;
                }
            }
            this.zoneOfTable = zoneOfTable.clone();
            walkable = ways;
            return this;
        }

        public TimetableRequest build() {
            require(walkable.length == 0 || breakSpread < 0, "zones and a spread of breaks cannot both be kept");
            return new TimetableRequest(this);
        }

        private Builder limited() {
            require(slots <= SLOTS_WITH_LIMITS, "more than 63 slots cannot have such limits");
            return this;
        }

        private long[] allowedSlots() {
            if (meetingSlots.length == 0 && personSlots.length == 0) {
                return new long[0];
            }
            long all = (1L << slots) - 1;
            long[] allowed = new long[left.length];
            for (int m = 0; m < allowed.length; m++) {
                allowed[m] = all & (meetingSlots.length == 0 ? all : meetingSlots[m]);
                if (personSlots.length > 0) {
                    allowed[m] &= personSlots[left[m]] & personSlots[right[m]];
                }
            }
            return allowed;
        }

        /** Edge colouring is of graphs in which no edge is there twice. */
        private boolean meetsAgain() {
            long[] pairs = new long[left.length];
            for (int m = 0; m < pairs.length; m++) {
                pairs[m] = (long) Math.min(left[m], right[m]) << Integer.SIZE | Math.max(left[m], right[m]);
            }
            Arrays.sort(pairs);
            for (int m = 1; m < pairs.length; m++) {
                if (pairs[m] == pairs[m - 1]) {
                    limited();
                    return true;
                }
            }
            return false;
        }

        private boolean isPerson(int number) {
            return number >= 0 && number < people;
        }

        private boolean isMeeting(int number) {
            return number >= 0 && number < left.length;
        }

        private static void require(boolean holds, String otherwise) {
            if (!holds) {
                throw new IllegalArgumentException(otherwise);
            }
        }
    }
}
