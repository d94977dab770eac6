package app.kith.matching.reading;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Stands for a text where the text itself must not be kept: nobody's words outlive their erasure. */
public final class TextHash {

    private TextHash() {}

    public static UUID of(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
