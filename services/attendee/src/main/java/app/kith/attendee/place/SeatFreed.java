package app.kith.attendee.place;

import java.util.UUID;

/** Told within this service and transaction: a seat of a gathering is free again, so whoever waits longest comes next. */
public record SeatFreed(UUID gatheringId) {}
