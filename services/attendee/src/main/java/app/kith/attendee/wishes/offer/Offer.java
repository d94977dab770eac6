package app.kith.attendee.wishes.offer;

import java.util.UUID;

/** One offer of one person; a withdrawn one is taken by nobody any more. */
record Offer(UUID id, UUID personId, OfferDetails details, boolean withdrawn) {}
