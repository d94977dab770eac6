package app.kith.attendee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.Topics;
import app.kith.testing.Servers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What reached the broker for one organisation, read from the beginning. */
public final class PublishedMessages implements AutoCloseable {

    /** A fact or document as it is on the wire. */
    public record Message(String topic, String key, String type, JsonNode body) {

        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ALL =
            List.of(Topics.ATTENDEE_FACTS, Topics.CONTACTS, Topics.HOSTS, Topics.PROFILES, Topics.TAXONOMY);

    private final UUID organisation;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Message> seen = new ArrayList<>();

    private PublishedMessages(UUID organisation) {
        this.organisation = organisation;
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.running().kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = ALL.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    public static PublishedMessages of(UUID organisation) {
        return new PublishedMessages(organisation);
    }

    /** Waits until this many facts of these types came, and gives them in their order. */
    public List<Message> facts(int count, String... types) {
        return awaitMessages(count, Topics.ATTENDEE_FACTS, List.of(types));
    }

    /** Waits until this many documents came on a compacted topic, and gives them in their order. */
    public List<Message> documents(int count, String topic) {
        return awaitMessages(count, topic, List.of(topic));
    }

    private List<Message> awaitMessages(int count, String topic, List<String> types) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .untilAsserted(() -> {
                    consumer.poll(Duration.ofMillis(200)).forEach(this::add);
                    assertThat(some(topic, types)).hasSizeGreaterThanOrEqualTo(count);
                });
        return some(topic, types);
    }

    private List<Message> some(String topic, List<String> types) {
        return seen.stream()
                .filter(message -> message.topic().equals(topic) && types.contains(message.type()))
                .toList();
    }

    private void add(ConsumerRecord<String, byte[]> message) {
        if (organisation.toString().equals(header(message, "organisation"))) {
            var body = message.value() == null ? NullNode.getInstance() : JSON.readTree(message.value());
            seen.add(new Message(message.topic(), message.key(), header(message, "ce_type"), body));
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
