package app.kith.attendee.waiting;

import java.util.UUID;

/** One member of a party. */
record Guest(UUID registrationId, UUID personId) {}
