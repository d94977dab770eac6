package app.kith.messaging.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that waits to be sent; what it says may expire; {@code attempts} have failed so far. */
record DueMail(
        UUID mailId,
        UUID gatheringId,
        UUID registrationId,
        UUID personId,
        MailKind kind,
        @Nullable Instant expiresAt,
        @Nullable UUID pendingId,
        int attempts) {

    /** Whether what the mail offers is still to be had. */
    boolean isStillGood(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}
