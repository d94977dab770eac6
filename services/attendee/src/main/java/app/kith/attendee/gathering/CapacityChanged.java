package app.kith.attendee.gathering;

import java.util.UUID;

/** Told within this service: a gathering holds more or fewer people than before. */
public record CapacityChanged(UUID organisationId, UUID gatheringId) {}
