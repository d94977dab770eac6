package app.kith.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message in the write-ahead log: a line of JSON that says what it is and where it goes, then the body as it goes on
 * the wire. No body is a tombstone.
 */
record Envelope(Address address, @Nullable String body) {

    record Address(
            UUID id,
            String type,
            String source,
            Instant time,
            String topic,
            String key,
            UUID organisation,
            @Nullable String traceparent,
            boolean tombstone) {}

    byte[] encode() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(WireJson.write(address).getBytes(UTF_8));
        bytes.write('\n');
        if (body != null) {
            bytes.writeBytes(body.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    static Envelope decode(byte[] bytes) {
        int end = 0;
        while (bytes[end] != '\n') {
            end++;
        }
        var address = WireJson.read(Arrays.copyOf(bytes, end), Address.class);
        return new Envelope(
                address, address.tombstone() ? null : new String(bytes, end + 1, bytes.length - end - 1, UTF_8));
    }
}
