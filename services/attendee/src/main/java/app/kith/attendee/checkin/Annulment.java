package app.kith.attendee.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a check-in shall not count any more: why, when by the sender's clock, and from where. */
record Annulment(
        UUID organisationId,
        UUID gatheringId,
        UUID checkInId,
        AnnulmentReason reason,
        Instant occurredAt,
        @Nullable UUID deviceId) {}
