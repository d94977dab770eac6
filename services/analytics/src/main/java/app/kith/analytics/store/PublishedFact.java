package app.kith.analytics.store;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A fact as it travelled, of whatever type: its envelope and its body, unread. */
record PublishedFact(UUID id, UUID organisationId, UUID gatheringId, String type, Instant publishedAt, String body) {

    /** A message that does not have the form of a fact; no retry can mend that. */
    static final class Malformed extends RuntimeException {
        Malformed(String what) {
            super(what);
        }
    }

    static PublishedFact of(ConsumerRecord<String, byte[]> message) {
        if (message.key() == null || message.value() == null) {
            throw new Malformed("a fact without key or body");
        }
        try {
            return new PublishedFact(
                    UUID.fromString(header(message, "ce_id")),
                    UUID.fromString(header(message, "organisation")),
                    UUID.fromString(message.key()),
                    header(message, "ce_type"),
                    Instant.parse(header(message, "ce_time")),
                    new String(message.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new Malformed("a fact whose envelope cannot be read");
        }
    }

    private static String header(ConsumerRecord<?, ?> message, String name) {
        var header = message.headers().lastHeader(name);
        if (header == null) {
            throw new Malformed("a fact without " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
