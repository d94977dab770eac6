package app.kith.attendee.door.annulment;

import app.kith.attendee.door.DoorTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a check-in shall not count any more: why, when, and from where. */
record Annulment(
        UUID organisationId,
        UUID gatheringId,
        UUID checkInId,
        AnnulmentReason reason,
        DoorTime time,
        @Nullable UUID deviceId) {}
