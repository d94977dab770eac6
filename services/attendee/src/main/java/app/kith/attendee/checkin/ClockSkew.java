package app.kith.attendee.checkin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a door's clock is from the server's, where that is too far. */
final class ClockSkew {

    static final Duration TOLERATED = Duration.ofMinutes(5);

    /**
     * The distance, positive where the door's clock is ahead; null where it is tolerable or cannot be known.
     *
     * @param doorsNow what the door's clock showed when it sent the scan, if it told
     * @param occurredAt when the scan happened by the door's clock: a scan of the future proves a clock wrong by itself
     */
    static @Nullable Duration of(@Nullable Instant doorsNow, Instant occurredAt, Instant now) {
        var shown = doorsNow == null || occurredAt.isAfter(doorsNow) ? occurredAt : doorsNow;
        var skew = Duration.between(now, shown);
        var canBeKnown = doorsNow != null || skew.isPositive();
        return canBeKnown && skew.abs().compareTo(TOLERATED) > 0 ? skew : null;
    }

    private ClockSkew() {}
}
