package app.kith.attendee.gathering;

import java.util.UUID;

/** Told within this service and transaction: a gathering ends at another time, so what is valid until then must be renewed. */
public record GatheringEndMoved(UUID gatheringId) {}
