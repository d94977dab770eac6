package app.kith.attendee.place;

import org.jspecify.annotations.Nullable;

/** How many seats there are, where there is a limit, and how many are held or kept for somebody. */
public record SeatCount(@Nullable Integer limit, int taken) {

    /** How many more may be given away; imports and walk-ins may have taken more than there are. */
    public int free() {
        return limit == null ? Integer.MAX_VALUE : Math.max(0, limit - taken);
    }
}
