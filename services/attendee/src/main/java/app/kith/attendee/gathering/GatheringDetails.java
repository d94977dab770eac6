package app.kith.attendee.gathering;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What an organiser decides about a gathering: its name, place, times in the zone of the place, how many fit in, and its series. */
public record GatheringDetails(
        String name,
        String venue,
        String zone,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        @Nullable String series) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    boolean isZoneKnown() {
        return ZoneId.getAvailableZoneIds().contains(zone);
    }

    boolean isInOrder() {
        return !startsAt.isBefore(doorsAt)
                && endsAt.isAfter(startsAt)
                && !doorsAt.isBefore(EARLIEST)
                && endsAt.isBefore(LATEST);
    }
}
