package app.kith.attendee.importing;

import java.util.UUID;

/** Which import of which organisation's gathering. */
record ImportKey(UUID organisationId, UUID gatheringId, UUID id) {}
