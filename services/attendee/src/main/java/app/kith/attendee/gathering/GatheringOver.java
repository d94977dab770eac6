package app.kith.attendee.gathering;

import java.time.Instant;

/** Told within this service and transaction: a gathering was closed, so nobody gets a place there any more. */
public record GatheringOver(Gathering gathering, Instant closedAt) {}
