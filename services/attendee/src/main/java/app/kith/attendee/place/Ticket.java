package app.kith.attendee.place;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What a QR code holds: which registration, and a secret of 128 random bits that proves it. No personal data. */
public record Ticket(UUID registrationId, UUID secret) {

    private static final String PREFIX = "KITH1:";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 128 random bits; a random UUID would have 122. */
    public static UUID newSecret() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Reads what a scanner read; empty for anything that is not the text of a ticket. */
    public static Optional<Ticket> parse(String scanned) {
        if (!scanned.startsWith(PREFIX) || scanned.length() != PREFIX.length() + (BYTES * 4 + 2) / 3) {
            return Optional.empty();
        }
        try {
            var buffer = ByteBuffer.wrap(Base64.getUrlDecoder().decode(scanned.substring(PREFIX.length())));
            var ticket = new Ticket(readId(buffer), readId(buffer));
            return ticket.text().equals(scanned) ? Optional.of(ticket) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The text of the QR code. */
    public String text() {
        var bytes = ByteBuffer.allocate(BYTES)
                .put(bytes(registrationId))
                .put(bytes(secret))
                .array();
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the secret is the right one; takes equally long whatever it is. */
    public boolean provenBy(UUID rightSecret) {
        return MessageDigest.isEqual(bytes(secret), bytes(rightSecret));
    }

    public byte[] secretBytes() {
        return bytes(secret);
    }

    public byte[] registrationBytes() {
        return bytes(registrationId);
    }

    private static UUID readId(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
