package app.kith.attendee.wishes.offer;

import java.util.UUID;

/** Who took which offer. */
record Take(UUID id, UUID offerId, UUID takerId) {}
