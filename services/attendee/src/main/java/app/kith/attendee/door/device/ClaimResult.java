package app.kith.attendee.door.device;

import java.time.Instant;
import java.util.UUID;

/** What came of a kiosk's claim to be paired. */
sealed interface ClaimResult {

    /** The kiosk is paired under this id, which is another than asked for where that one was revoked before. */
    record Paired(UUID organisationId, UUID gatheringId, UUID deviceId, Instant now) implements ClaimResult {}

    /** No code like this was issued, or another kiosk used it. */
    record Invalid() implements ClaimResult {}

    /** The code was right once. */
    record Expired() implements ClaimResult {}

    /** Too many wrong codes came of late; not even a right one helps for a while. */
    record TooManyAttempts() implements ClaimResult {}
}
