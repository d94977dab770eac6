package app.kith.testing;

import app.kith.contracts.Contact;
import app.kith.contracts.Fact;
import app.kith.contracts.FactFamily;
import app.kith.contracts.Host;
import app.kith.contracts.Profile;
import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicName;
import app.kith.contracts.Topics;
import app.kith.contracts.WireType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Publishes on the topics as the other services would, and reads what the service under test has published. */
public final class Wire {

    private static final JsonMapper JSON = new JsonMapper();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.running().kafka()), new StringSerializer(), new ByteArraySerializer());

    /** A fact as it travelled. */
    public record Published(String type, JsonNode fact) {}

    /** Makes the topics that another service owns; those that exist stay as they are. */
    public static void makeTopics(String... names) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Servers.running().kafka()))) {
            admin.createTopics(Stream.of(names)
                    .map(name -> new NewTopic(name, 2, (short) 1))
                    .toList());
        }
    }

    public static void publish(Fact fact) {
        publish(UUID.randomUUID(), fact);
    }

    /** The same id again is the same message delivered twice. */
    public static void publish(UUID messageId, Fact fact) {
        String topic = FactFamily.familiesOf(fact.getClass())
                .map(family -> family.getAnnotation(TopicName.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value();
        String type = Objects.requireNonNull(fact.getClass().getAnnotation(WireType.class))
                .value();
        send(messageId, topic, fact.gatheringId(), fact.organisationId(), type, fact);
    }

    public static void publish(Profile profile) {
        document(Topics.PROFILES, profile.personId(), profile.organisationId(), "attendee.profile.v1", profile);
    }

    public static void eraseProfile(UUID organisationId, UUID personId) {
        document(Topics.PROFILES, personId, organisationId, "attendee.profile.v1", null);
    }

    public static void publish(Contact contact) {
        document(Topics.CONTACTS, contact.personId(), contact.organisationId(), "attendee.contact.v1", contact);
    }

    public static void eraseContact(UUID organisationId, UUID personId) {
        document(Topics.CONTACTS, personId, organisationId, "attendee.contact.v1", null);
    }

    public static void publish(Host host) {
        document(Topics.HOSTS, host.gatheringId(), host.organisationId(), Topics.HOSTS, host);
    }

    public static void publish(TopicChange change) {
        document(Topics.TAXONOMY, change.key(), change.organisationId(), Topics.TAXONOMY, change);
    }

    public static void takeBack(TopicChange change) {
        document(Topics.TAXONOMY, change.key(), change.organisationId(), Topics.TAXONOMY, null);
    }

    private static void document(
            String topic, Object key, UUID organisationId, String type, @Nullable Object document) {
        send(UUID.randomUUID(), topic, key, organisationId, type, document);
    }

    private static void send(
            UUID messageId, String topic, Object key, UUID organisationId, String type, @Nullable Object content) {
        byte[] body = content == null ? null : JSON.writeValueAsBytes(content);
        var message = new ProducerRecord<String, byte[]>(topic, key.toString(), body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        messageId.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/test",
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json",
                        "organisation",
                        organisationId.toString())
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            PRODUCER.send(message).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was published of a gathering on a topic so far, in order. */
    public static List<Published> publishedOf(UUID gatheringId, String topic) {
        var published = new ArrayList<Published>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.running().kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (gatheringId.toString().equals(message.key())) {
                        String type = new String(
                                message.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
                        published.add(new Published(type, JSON.readTree(message.value())));
                    }
                });
            }
        }
        return published;
    }

    private Wire() {}
}
