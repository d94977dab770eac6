package app.kith.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.micrometer.KafkaRecordReceiverContext;

class BatchAndTraceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Writes down in which trace each fact of a gathering is handled. */
    static class Tracker {

        static final Map<UUID, String> TRACES = new ConcurrentHashMap<>();

        private final Inbox inbox;
        private final Tracer tracer;

        Tracker(Inbox inbox, Tracer tracer) {
            this.inbox = inbox;
            this.tracer = tracer;
        }

        @KafkaListener(topics = DoorFact.TOPIC, groupId = "tracker")
        void on(ConsumerRecord<String, byte[]> message) {
            inbox.receive(message, DoorFact.class, fact -> {
                var span = tracer.currentSpan();
                TRACES.put(
                        fact.gatheringId(),
                        span == null ? "none" : span.context().traceId());
            });
        }
    }

    /** Takes facts by the batch and refuses one number. */
    static class Collector {

        static final Map<UUID, List<Long>> TAKEN = new ConcurrentHashMap<>();

        private final Inbox inbox;

        Collector(Inbox inbox) {
            this.inbox = inbox;
        }

        @KafkaListener(topics = DoorFact.TOPIC, groupId = "collector", batch = "true")
        void on(List<ConsumerRecord<String, byte[]>> messages) {
            inbox.receiveMessages(messages, DoorFact.class, facts -> {
                var taken = new ArrayList<DoorFact.Knocked>();
                for (var fact : facts) {
                    if (fact.fact() instanceof DoorFact.Knocked knocked) {
                        if (knocked.number() == 13) {
                            throw new IllegalArgumentException("refused on purpose");
                        }
                        taken.add(knocked);
                    }
                }
                taken.forEach(one -> TAKEN.computeIfAbsent(
                                one.gatheringId(), key -> Collections.synchronizedList(new ArrayList<>()))
                        .add(one.number()));
            });
        }
    }

    /** Writes down the trace in which each message of a batch is observed. */
    static class Observer implements ObservationHandler<KafkaRecordReceiverContext> {

        static final Map<String, String> TRACES = new ConcurrentHashMap<>();

        @Override
        public void onStop(KafkaRecordReceiverContext context) {
            TracingObservationHandler.TracingContext tracing =
                    context.get(TracingObservationHandler.TracingContext.class);
            Span span = tracing == null ? null : tracing.getSpan();
            if (span != null && "collector".equals(context.getGroupId())) {
                TRACES.put(
                        String.valueOf(context.getRecord().key()),
                        span.context().traceId());
            }
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return context instanceof KafkaRecordReceiverContext;
        }
    }

    @Test
    void a_message_of_a_batch_is_observed_in_the_trace_of_its_request() {
        UUID gathering = UUID.randomUUID();
        try (var house = House.open("batch-trace", Servers.newDatabase(), List.of(Collector.class, Observer.class))) {
            var request = house.bean(Tracer.class).startScopedSpan("request");
            house.knock(gathering, 1, 1);
            String trace = request.context().traceId();
            request.end();

            await().atMost(PATIENCE).until(() -> Observer.TRACES.containsKey(gathering.toString()));
            assertThat(Observer.TRACES).containsEntry(gathering.toString(), trace);
        }
    }

    @Test
    void the_trace_of_a_request_goes_on_in_the_consumer() {
        UUID gathering = UUID.randomUUID();
        try (var house = House.open("trace", Servers.newDatabase(), List.of(Tracker.class))) {
            var request = house.bean(Tracer.class).startScopedSpan("request");
            house.knock(gathering, 1, 1);
            String trace = request.context().traceId();
            request.end();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Servers.messages(DoorFact.TOPIC, gathering))
                            .singleElement()
                            .extracting(message -> Headers.text(message, Headers.TRACE_PARENT))
                            .asString()
                            .contains(trace));
            await().atMost(PATIENCE).until(() -> Tracker.TRACES.containsKey(gathering));
            assertThat(Tracker.TRACES).containsEntry(gathering, trace);
        }
    }

    @Test
    void a_batch_acts_once_and_one_poison_fact_in_it_stops_only_its_key() {
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        try (var house = House.open("batch", Servers.newDatabase(), List.of(Collector.class))) {
            for (int number = 11; number <= 15; number++) {
                house.knock(good, number + 100, number + 100);
                house.knock(bad, number, number);
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(Collector.TAKEN)
                            .containsEntry(good, List.of(111L, 112L, 113L, 114L, 115L))
                            .containsEntry(bad, List.of(11L, 12L)));
            // at least once: a consumer that loses its partition in between sets the same messages aside again
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    Servers.messages(DeadLetters.topic(DoorFact.TOPIC, "collector"), bad).stream()
                                            .map(letter -> Headers.uuid(letter, Headers.ID))
                                            .distinct())
                            .hasSize(3));
        }
    }
}
