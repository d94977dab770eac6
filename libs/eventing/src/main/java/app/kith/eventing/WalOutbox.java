package app.kith.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.kith.contracts.Fact;
import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The outbox in Postgres' write-ahead log: a logical message that becomes visible to the relay with the commit. */
final class WalOutbox implements Outbox {

    static final String PREFIX = "kith.outbox";

    /** A broker takes messages of up to a megabyte; a larger one would stop the relay. */
    private static final int LARGEST_BODY = 900_000;

    private static final int MESSAGES_PER_STATEMENT = 500;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final @Nullable Tracer tracer;
    private final String service;
    private final Set<String> topics;
    private final SlotBacklog backlog;

    WalOutbox(
            JdbcClient jdbc,
            Clock clock,
            @Nullable Tracer tracer,
            String service,
            Set<String> topics,
            SlotBacklog backlog) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.tracer = tracer;
        this.service = service;
        this.topics = Set.copyOf(topics);
        this.backlog = backlog;
    }

    @Override
    public boolean takesFacts() {
        return backlog.takesFacts();
    }

    @Override
    public void publish(Fact fact) {
        requireTransaction();
        emit(message(fact));
    }

    @Override
    public void publish(String topic, String key, @Nullable Record document) {
        requireTransaction();
        emit(message(topic, key, topic, organisationOfTransaction(), document));
    }

    @Override
    public void publishAll(Collection<? extends Fact> facts) {
        requireTransaction();
        emitAll(facts.stream().map(this::message));
    }

    @Override
    public void publishAll(String topic, Map<String, ? extends Record> documents) {
        requireTransaction();
        UUID organisation = organisationOfTransaction();
        emitAll(documents.entrySet().stream()
                .map(document -> message(topic, document.getKey(), topic, organisation, document.getValue())));
    }

    private byte[] message(Fact fact) {
        return message(
                FactTypes.topic(fact),
                fact.gatheringId().toString(),
                FactTypes.wireType(fact.getClass()),
                fact.organisationId(),
                fact);
    }

    private byte[] message(String topic, String key, String type, UUID organisation, @Nullable Object content) {
        if (!topics.contains(topic)) {
            throw new IllegalStateException(
                    "%s is not among this service's kith.eventing.fact-topics or document-topics".formatted(topic));
        }
        String body = content == null ? null : WireJson.write(content);
        if (body != null && body.getBytes(UTF_8).length > LARGEST_BODY) {
            throw new IllegalArgumentException(
                    "%s is larger than a message may be (%d bytes)".formatted(type, LARGEST_BODY));
        }
        var address = new Envelope.Address(
                UuidCreator.getTimeOrderedEpoch(),
                type,
                "/" + service,
                clock.instant(),
                topic,
                key,
                organisation,
                traceparent(),
                body == null);
        return new Envelope(address, body).encode();
    }

    private void emit(byte[] message) {
        backlog.requireRoom();
        jdbc.sql("select pg_logical_emit_message(true, '" + PREFIX + "', cast(? as bytea))::text")
                .param(message)
                .query(String.class)
                .single();
    }

    /** In one statement for many messages, which Postgres takes in the order of the array. */
    private void emitAll(Stream<byte[]> messages) {
        messages.gather(Gatherers.windowFixed(MESSAGES_PER_STATEMENT))
                .peek(_ -> backlog.requireRoom())
                .forEach(some -> jdbc.sql("select count(pg_logical_emit_message(true, '" + PREFIX
                                + "', message)) from unnest(cast(? as bytea[])) as message")
                        .param(some.toArray(byte[][]::new))
                        .query(Long.class)
                        .single());
    }

    private UUID organisationOfTransaction() {
        String organisation = jdbc.sql("select nullif(current_setting('kith.organisation', true), '')")
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("a document is published for no organisation"));
        return UUID.fromString(organisation);
    }

    private @Nullable String traceparent() {
        Span span = tracer == null ? null : tracer.currentSpan();
        if (span == null || span.context().traceId().isEmpty()) {
            return null;
        }
        var context = span.context();
        return "00-%s-%s-%s"
                .formatted(context.traceId(), context.spanId(), Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "published outside a transaction: the fact could not be taken back with it");
        }
    }
}
