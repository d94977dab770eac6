package app.kith.attendee.checkin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was at a door: what they showed, where, when by the door's clock, and the id that the scan got at the beep. */
record Scan(
        UUID organisationId,
        UUID gatheringId,
        UUID checkInId,
        Showing showing,
        String door,
        @Nullable UUID deviceId,
        Instant occurredAt) {

    Scan {
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS); // as exactly as it is stored
    }

    /** What tells a repetition of the same scan from another scan under the same id. */
    Fingerprint fingerprint() {
        return Fingerprint.of(showing.text(), door, occurredAt.toString());
    }
}
