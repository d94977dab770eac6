package app.kith.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class OutboxRelayTest {

    /** A producer that takes no message whose body is this one, as one does that waited for the broker in vain. */
    private static final class WithoutTopic extends MockProducer<String, byte[]> {

        private final String refused;

        WithoutTopic(String refused) {
            super(true, null, new StringSerializer(), new ByteArraySerializer());
            this.refused = refused;
        }

        @Override
        public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> message) {
            return new String(message.value(), UTF_8).equals(refused)
                    ? CompletableFuture.failedFuture(new TimeoutException("topic not present in metadata"))
                    : super.send(message);
        }
    }

    @Test
    void a_message_that_the_producer_does_not_take_keeps_all_later_ones_back() {
        var database = new OutboxDatabase("jdbc:postgresql://nowhere/none", "nobody", "", "none");
        var settings =
                new EventingProperties.Relay(true, null, null, null, Duration.ofSeconds(2), Duration.ofSeconds(1));
        var producer = new WithoutTopic("2");
        var relay = new OutboxRelay(
                database,
                settings,
                () -> producer,
                () -> {},
                new RelayMeters(new SimpleMeterRegistry(), settings.heartbeat()));

        assertThatThrownBy(() -> relay.send(producer, committed("1", "2", "3")))
                .hasRootCauseInstanceOf(TimeoutException.class);

        assertThat(producer.history())
                .extracting(message -> new String(message.value(), UTF_8))
                .containsExactly("1");
    }

    private static List<OutboxReader.Committed> committed(String... bodies) {
        var address = new Envelope.Address(
                new UUID(0, 1),
                "door.knocked.v1",
                "/house",
                Instant.EPOCH,
                "door.facts",
                "key",
                new UUID(0, 2),
                null,
                false);
        return Stream.of(bodies)
                .map(body -> new OutboxReader.Committed(new Envelope(address, body), Instant.EPOCH))
                .toList();
    }
}
