package app.kith.attendee.door;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When something happened at a door: as its clock told, and by the server's clock, which all doors share. Nothing happens in the future.
 *
 * @param happenedAt what was told, put right by as much as the door's clock was wrong when it sent
 * @param skew how far the door's clock is from the server's, positive where it is ahead; null where that is tolerable or unknown
 */
public record DoorTime(
        Instant toldAt, Instant happenedAt, @Nullable Duration skew) {

    /** Beyond it somebody should set the clock right. */
    static final Duration TOLERATED = Duration.ofMinutes(5);

    /** So long may a request be under way: up to here a wrong clock cannot be told from a slow network. */
    static final Duration NOT_MEASURABLE = Duration.ofSeconds(10);

    public DoorTime {
        toldAt = toldAt.truncatedTo(ChronoUnit.MICROS); // as exactly as it is stored
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Puts a door's time right.
     *
     * @param doorsNow what the door's clock showed when it sent this, if it told
     * @param toldAt when it happened by the door's clock: what happens in the future proves a clock wrong by itself
     */
    public static DoorTime of(@Nullable Instant doorsNow, Instant toldAt, Instant now) {
        var shown = doorsNow == null || toldAt.isAfter(doorsNow) ? toldAt : doorsNow;
        var skew = Duration.between(now, shown);
        boolean canBeKnown = doorsNow != null || skew.isPositive();
        if (!canBeKnown) {
            return right(toldAt);
        }
        var corrected = skew.abs().compareTo(NOT_MEASURABLE) > 0 ? toldAt.minus(skew) : toldAt;
        return new DoorTime(
                toldAt, corrected.isAfter(now) ? now : corrected, skew.abs().compareTo(TOLERATED) > 0 ? skew : null);
    }

    /** By a clock that is right. */
    public static DoorTime right(Instant happenedAt) {
        return new DoorTime(happenedAt, happenedAt, null);
    }

    /** What the door told, where that was put right. */
    public @Nullable Instant toldOtherwise() {
        return toldAt.equals(happenedAt) ? null : toldAt;
    }
}
