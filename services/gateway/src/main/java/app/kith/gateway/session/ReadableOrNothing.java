package app.kith.gateway.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.Deserializer;

/** What an older version wrote and this one cannot read counts as gone: a new sign-in, not an error for ever. */
final class ReadableOrNothing implements Converter<byte[], @Nullable Object> {

    private static final Logger log = LoggerFactory.getLogger(ReadableOrNothing.class);

    private final Deserializer<Object> deserializer;

    ReadableOrNothing(Deserializer<Object> deserializer) {
        this.deserializer = deserializer;
    }

    @Override
    public @Nullable Object convert(byte[] written) {
        try {
            return deserializer.deserialize(new ByteArrayInputStream(written));
        } catch (IOException | RuntimeException unreadable) {
            log.info("A session of another version cannot be read: {}", unreadable.toString());
            return null;
        }
    }
}
