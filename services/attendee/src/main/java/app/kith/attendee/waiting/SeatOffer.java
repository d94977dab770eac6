package app.kith.attendee.waiting;

import java.time.Instant;
import java.util.UUID;

/** Seats that are kept for one party of the waiting list until a deadline. */
record SeatOffer(UUID id, UUID partyId, Instant expiresAt) {

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
