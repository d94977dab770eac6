package app.kith.simulator.platform;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gathering as the console shows it. */
public record Gathering(
        UUID id,
        String name,
        String venue,
        String zone,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer capacity,
        String state,
        int registered,
        int checkedIn) {

    /** What the organiser sets. */
    public record Details(
            String name,
            String venue,
            String zone,
            Instant doorsAt,
            Instant startsAt,
            Instant endsAt,
            @Nullable Integer capacity) {

        public Details withTimes(Instant doors, Instant starts) {
            return new Details(name, venue, zone, doors, starts, endsAt, capacity);
        }
    }
}
