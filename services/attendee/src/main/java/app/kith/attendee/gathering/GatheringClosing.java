package app.kith.attendee.gathering;

import java.util.UUID;

/** Told within this service before a gathering is held to be closed: whoever writes more then takes their turn now. */
public record GatheringClosing(UUID organisationId, UUID gatheringId) {}
