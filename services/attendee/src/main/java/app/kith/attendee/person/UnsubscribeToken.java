package app.kith.attendee.person;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** What proves that mail to a person reached somebody who may end it: whose it is, and their secret, in 64 letters. */
public record UnsubscribeToken(UUID organisationId, UUID personId, UUID secret) {

    private static final int BYTES = 48;

    public String text() {
        var bytes = ByteBuffer.allocate(BYTES);
        for (var id : new UUID[] {organisationId, personId, secret}) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty for a text of another shape. */
    public static Optional<UnsubscribeToken> of(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            return bytes.capacity() == BYTES
                    ? Optional.of(new UnsubscribeToken(id(bytes), id(bytes), id(bytes)))
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
