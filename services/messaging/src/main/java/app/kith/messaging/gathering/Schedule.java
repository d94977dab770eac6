package app.kith.messaging.gathering;

import java.time.Instant;
import java.time.ZoneId;

/** When and where a gathering was to be, at one of its revisions. */
public record Schedule(String venue, ZoneId zone, Instant doorsAt, Instant startsAt, Instant endsAt) {

    public boolean isAtTheSamePlaceAs(Schedule other) {
        return venue.equals(other.venue);
    }

    public boolean isAtTheSameTimeAs(Schedule other) {
        return zone.equals(other.zone)
                && doorsAt.equals(other.doorsAt)
                && startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt);
    }
}
