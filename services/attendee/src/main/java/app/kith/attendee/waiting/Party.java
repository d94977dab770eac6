package app.kith.attendee.waiting;

import java.util.UUID;

/** People who asked for places together and get them together or not at all. */
record Party(UUID id, int size) {}
