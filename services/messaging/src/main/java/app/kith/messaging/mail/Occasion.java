package app.kith.messaging.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a mail is about, so that each is written once for each occasion; and until when it makes sense.
 *
 * @param pendingId the details that wait for the addressee's word, where the mail tells of some
 */
record Occasion(
        UUID id, @Nullable Instant expiresAt, @Nullable UUID pendingId) {

    /** The one time that a registration holds a place or waits for one. */
    static final Occasion PLACE = new Occasion(new UUID(0, 0), null);

    Occasion(UUID id, @Nullable Instant expiresAt) {
        this(id, expiresAt, null);
    }

    /** One revision of the gathering. */
    static Occasion revision(int revision) {
        return new Occasion(new UUID(0, revision), null);
    }
}
