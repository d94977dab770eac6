package app.kith.attendee.waiting;

import java.time.Duration;
import java.time.Instant;

/** How long a seat is kept for somebody: a quarter of the time that is left, at most a day, at least a quarter of an hour. */
final class OfferDeadline {

    static final Duration LONGEST = Duration.ofDays(1);
    static final Duration SHORTEST = Duration.ofMinutes(15);

    static Instant of(Instant offeredAt, Instant startsAt) {
        var quarter = Duration.between(offeredAt, startsAt).dividedBy(4);
        if (quarter.compareTo(SHORTEST) < 0) {
            return offeredAt.plus(SHORTEST);
        }
        return offeredAt.plus(quarter.compareTo(LONGEST) > 0 ? LONGEST : quarter);
    }

    private OfferDeadline() {}
}
