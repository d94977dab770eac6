package app.kith.messaging.gathering;

import java.util.UUID;

/** A registration as a calendar sees it. Each time that it is given back or taken anew is one more turn. */
public record Place(UUID registrationId, boolean isCancelled, int turns) {}
