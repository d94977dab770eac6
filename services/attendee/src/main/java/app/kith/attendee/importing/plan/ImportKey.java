package app.kith.attendee.importing.plan;

import java.util.UUID;

/** Which import of which organisation's gathering. */
public record ImportKey(UUID organisationId, UUID gatheringId, UUID id) {}
