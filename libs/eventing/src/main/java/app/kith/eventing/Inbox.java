package app.kith.eventing;

import app.kith.contracts.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchListenerFailedException;

/**
 * Where a listener hands in its messages: each acts once, in one transaction in the name of the message's organisation,
 * however often it is delivered. A type that is not known is passed over.
 */
public final class Inbox {

    private final JdbcClient jdbc;
    private final TransactionScope scope;
    private final StoppedKeys stoppedKeys;
    private final DeadLetters deadLetters;
    private final String service;

    Inbox(JdbcClient jdbc, TransactionScope scope, StoppedKeys stoppedKeys, DeadLetters deadLetters, String service) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.stoppedKeys = stoppedKeys;
        this.deadLetters = deadLetters;
        this.service = service;
    }

    /** Lets a fact act, unless it has acted before. */
    public <F extends Fact> void receive(ConsumerRecord<String, byte[]> message, Class<F> facts, Consumer<F> effect) {
        receiveMessage(message, facts, read -> effect.accept(read.fact()));
    }

    /** Lets a fact act, unless it has acted before; for effects that need its id or time. */
    public <F extends Fact> void receiveMessage(
            ConsumerRecord<String, byte[]> message, Class<F> facts, Consumer<FactMessage<F>> effect) {
        read(message, facts)
                .ifPresent(read -> once(
                        read.fact().organisationId(),
                        List.of(new Incoming<>(message, read.id(), read)),
                        first -> first.forEach(effect)));
    }

    /**
     * Lets many facts act in one transaction for each organisation among them. When that fails, they act one by one, so
     * that the one at fault is known.
     *
     * @param effect gets the facts that have not acted before, in their order; never an empty list
     */
    public <F extends Fact> void receiveMessages(
            List<ConsumerRecord<String, byte[]>> messages, Class<F> facts, Consumer<List<FactMessage<F>>> effect) {
        together(
                messages,
                () -> {
                    Map<UUID, List<Incoming<FactMessage<F>>>> byOrganisation = new LinkedHashMap<>();
                    for (var message : messages) {
                        read(message, facts)
                                .ifPresent(read -> byOrganisation
                                        .computeIfAbsent(read.fact().organisationId(), id -> new ArrayList<>())
                                        .add(new Incoming<>(message, read.id(), read)));
                    }
                    byOrganisation.forEach((organisation, incoming) -> once(organisation, incoming, effect));
                },
                message -> receiveMessage(message, facts, read -> effect.accept(List.of(read))));
    }

    /**
     * Lets many facts act, each as it would alone, in one transaction for each organisation among them.
     *
     * @see #receiveMessages
     */
    public <F extends Fact> void receiveAll(
            List<ConsumerRecord<String, byte[]>> messages, Class<F> facts, Consumer<F> effect) {
        receiveMessages(messages, facts, read -> read.forEach(one -> effect.accept(one.fact())));
    }

    /** Lets the present state of a document act; the effect gets its key, and {@code null} once it is erased. */
    public <D> void receiveDocument(
            ConsumerRecord<String, byte[]> message, Class<D> type, BiConsumer<String, @Nullable D> effect) {
        var incoming = readDocument(message, type);
        once(Headers.uuid(message, Headers.ORGANISATION), List.of(incoming), first -> act(first, effect));
    }

    /**
     * Lets the present state of many documents act in one transaction for each organisation among them. When that fails, they act
     * one by one, so that the one at fault is known.
     */
    public <D> void receiveDocuments(
            List<ConsumerRecord<String, byte[]>> messages, Class<D> type, BiConsumer<String, @Nullable D> effect) {
        together(
                messages,
                () -> {
                    Map<UUID, List<Incoming<Document<D>>>> byOrganisation = new LinkedHashMap<>();
                    for (var message : messages) {
                        byOrganisation
                                .computeIfAbsent(Headers.uuid(message, Headers.ORGANISATION), id -> new ArrayList<>())
                                .add(readDocument(message, type));
                    }
                    byOrganisation.forEach(
                            (organisation, incoming) -> once(organisation, incoming, first -> act(first, effect)));
                },
                message -> receiveDocument(message, type, effect));
    }

    private record Document<D>(String key, @Nullable D content) {}

    private static <D> Incoming<Document<D>> readDocument(ConsumerRecord<String, byte[]> message, Class<D> type) {
        if (message.key() == null) {
            throw new MalformedMessage("a document without key");
        }
        D content = message.value() == null ? null : WireJson.read(message.value(), type);
        return new Incoming<>(message, Headers.uuid(message, Headers.ID), new Document<>(message.key(), content));
    }

    private static <D> void act(List<Document<D>> documents, BiConsumer<String, @Nullable D> effect) {
        documents.forEach(one -> effect.accept(one.key(), one.content()));
    }

    /** Tries all at once and, when a message is at fault, one by one. */
    private static void together(
            List<ConsumerRecord<String, byte[]>> messages,
            Runnable all,
            Consumer<ConsumerRecord<String, byte[]>> single) {
        try {
            all.run();
        } catch (RuntimeException failure) {
            if (Failures.isInfrastructure(failure)) {
                throw failure;
            }
            for (int i = 0; i < messages.size(); i++) {
                try {
                    single.accept(messages.get(i));
                } catch (RuntimeException fault) {
                    throw new BatchListenerFailedException("one message of a batch failed", fault, i);
                }
            }
        }
    }

    private record Incoming<M>(ConsumerRecord<String, byte[]> message, UUID id, M content) {}

    private <M> void once(UUID organisation, List<Incoming<M>> incoming, Consumer<List<M>> effect) {
        String consumer = Consumption.consumer(service);
        scope.run(organisation, () -> {
            Set<StoppedKeys.Name> stopped = stoppedAmong(consumer, incoming);
            List<Incoming<M>> open = incoming.stream()
                    .filter(one -> !stopped.contains(StoppedKeys.Name.of(one.message())))
                    .toList();
            Set<UUID> first = record(consumer, open);
            List<M> acting = open.stream()
                    .filter(one -> first.remove(one.id()))
                    .map(Incoming::content)
                    .toList();
            if (!acting.isEmpty()) {
                effect.accept(acting);
            }
            // last, because a topic does not roll back: an effect that fails is tried again with the same messages
            incoming.stream()
                    .filter(one -> stopped.contains(StoppedKeys.Name.of(one.message())))
                    .forEach(one ->
                            deadLetters.add(consumer, one.message(), "waits behind an earlier message of its key"));
        });
    }

    private <M> Set<StoppedKeys.Name> stoppedAmong(String consumer, List<Incoming<M>> incoming) {
        return Consumption.isReplay()
                ? Set.of()
                : stoppedKeys.stoppedAmong(
                        consumer,
                        incoming.stream()
                                .map(one -> StoppedKeys.Name.of(one.message()))
                                .collect(Collectors.toSet()));
    }

    /** Writes the ids down and returns those that were not there before. */
    private Set<UUID> record(String consumer, List<? extends Incoming<?>> incoming) {
        return incoming.isEmpty()
                ? Set.of()
                : jdbc.sql("insert into inbox (consumer, message_id) select ?, unnest(?) on conflict do nothing"
                                + " returning message_id")
                        .params(consumer, incoming.stream().map(Incoming::id).toArray(UUID[]::new))
                        .query(UUID.class)
                        .set();
    }

    private static <F extends Fact> Optional<FactMessage<F>> read(
            ConsumerRecord<String, byte[]> message, Class<F> facts) {
        String type = Headers.text(message, Headers.TYPE);
        return FactTypes.of(facts).find(type).map(record -> {
            if (message.key() == null || message.value() == null) {
                throw new MalformedMessage("a fact without key or body");
            }
            return new FactMessage<F>(
                    Headers.uuid(message, Headers.ID),
                    type,
                    Headers.instant(message, Headers.TIME),
                    WireJson.read(message.value(), record));
        });
    }
}
