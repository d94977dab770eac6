package app.kith.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The headers of a message: CloudEvents 1.0 in the binary mode of its Kafka binding, the trace, and the organisation. */
final class Headers {

    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String TIME = "ce_time";
    static final String SPEC_VERSION = "ce_specversion";
    static final String CONTENT_TYPE = "content-type";
    static final String TRACE_PARENT = "traceparent";
    static final String ORGANISATION = "organisation";

    private Headers() {}

    static RecordHeaders of(Envelope.Address address) {
        var headers = new RecordHeaders();
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, address.id().toString());
        add(headers, TYPE, address.type());
        add(headers, SOURCE, address.source());
        add(headers, TIME, address.time().toString());
        add(headers, CONTENT_TYPE, "application/json");
        add(headers, ORGANISATION, address.organisation().toString());
        if (address.traceparent() != null) {
            add(headers, TRACE_PARENT, address.traceparent());
        }
        return headers;
    }

    static void add(org.apache.kafka.common.header.Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    static Optional<String> find(ConsumerRecord<?, ?> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? Optional.empty() : Optional.of(new String(header.value(), UTF_8));
    }

    static String text(ConsumerRecord<?, ?> message, String name) {
        return find(message, name).orElseThrow(() -> new MalformedMessage("no header " + name));
    }

    static UUID uuid(ConsumerRecord<?, ?> message, String name) {
        try {
            return UUID.fromString(text(message, name));
        } catch (IllegalArgumentException e) {
            throw new MalformedMessage("header %s is no UUID".formatted(name), e);
        }
    }

    static Instant instant(ConsumerRecord<?, ?> message, String name) {
        try {
            return Instant.parse(text(message, name));
        } catch (DateTimeParseException e) {
            throw new MalformedMessage("header %s is no instant".formatted(name), e);
        }
    }
}
