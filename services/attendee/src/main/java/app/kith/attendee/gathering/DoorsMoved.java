package app.kith.attendee.gathering;

import java.util.UUID;

/** Told within this service and transaction: the doors open at quite another time, so whatever was scanned so far was a rehearsal. */
public record DoorsMoved(UUID organisationId, UUID gatheringId) {}
