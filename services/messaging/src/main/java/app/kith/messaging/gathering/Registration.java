package app.kith.messaging.gathering;

import java.util.UUID;

/** One person's place at one gathering. */
public record Registration(UUID registrationId, UUID gatheringId, UUID personId) {}
