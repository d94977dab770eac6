package app.kith.engine.timetable;

/**
 * What a person's day is worth, by bit tricks on the slots taken (bit t for slot t), packed into one number so that days can be added
 * and subtracted: rules broken, breaks, idle slots inside the day.
 */
final class Day {

    private static final int BITS = 21;

    private final int mostInARow;
    private final int rest;
    private final int spread;
    private final boolean compact;

    Day(TimetableRequest request) {
        mostInARow = request.mostInARow();
        rest = request.rest();
        spread = request.breakSpread();
        compact = request.compact();
    }

    long worth(long taken) {
        if (taken == 0) {
            return 0;
        }
        int breaks = breaks(taken);
        long broken = mostInARow > 0 ? withoutRest(taken) : 0;
        if (!compact) {
            return broken << (2 * BITS);
        }
        if (spread >= 0 && breaks > spread) {
            broken += breaks - spread;
        }
        int idle =
                Long.SIZE - Long.numberOfLeadingZeros(taken) - Long.numberOfTrailingZeros(taken) - Long.bitCount(taken);
        return (broken << (2 * BITS)) + ((long) breaks << BITS) + idle;
    }

    /** Each run of taken slots but the first begins after a break. */
    static int breaks(long taken) {
        return taken == 0 ? 0 : Long.bitCount(taken & ~(taken << 1)) - 1;
    }

    private int withoutRest(long taken) {
        long full = taken;
        for (int i = 1; i < mostInARow; i++) {
            full &= taken >>> i;
        }
        int broken = 0;
        for (int i = mostInARow; i < Math.min(Long.SIZE, mostInARow + rest) && full != 0; i++) {
            broken += Long.bitCount(full & (taken >>> i));
        }
        return broken;
    }

    static int idle(long sum) {
        return (int) ((sum << (Long.SIZE - BITS)) >> (Long.SIZE - BITS));
    }

    static int breaksOf(long sum) {
        return idle((sum - idle(sum)) >> BITS);
    }

    static int broken(long sum) {
        long above = (sum - idle(sum)) >> BITS;
        return (int) ((above - idle(above)) >> BITS);
    }
}
