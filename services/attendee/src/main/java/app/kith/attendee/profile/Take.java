package app.kith.attendee.profile;

import java.util.UUID;

/** Who took which offer. */
record Take(UUID id, UUID offerId, UUID takerId) {}
