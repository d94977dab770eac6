package app.kith.matching;

import app.kith.contracts.Fact;
import app.kith.contracts.Profile;
import app.kith.contracts.TopicChange;
import app.kith.contracts.Topics;
import app.kith.contracts.WireType;
import app.kith.testing.Servers;
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

/** Speaks on the topics as the attendee service would, and hears what this one says. */
final class Wire {

    private static final JsonMapper JSON = new JsonMapper();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.running().kafka()), new StringSerializer(), new ByteArraySerializer());

    /** A fact as it travelled. */
    record Told(String type, JsonNode fact) {}

    static void makeTopics() {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Servers.running().kafka()))) {
            admin.createTopics(Stream.of(Topics.ATTENDEE_FACTS, Topics.PROFILES, Topics.TAXONOMY)
                    .map(name -> new NewTopic(name, 2, (short) 1))
                    .toList());
        }
    }

    static void tell(Fact fact) {
        tell(UUID.randomUUID(), fact);
    }

    /** The same id again is the same message delivered twice. */
    static void tell(UUID messageId, Fact fact) {
        String type = Objects.requireNonNull(fact.getClass().getAnnotation(WireType.class))
                .value();
        send(messageId, Topics.ATTENDEE_FACTS, fact.gatheringId().toString(), fact.organisationId(), type, fact);
    }

    static void tell(Profile profile) {
        send(
                UUID.randomUUID(),
                Topics.PROFILES,
                profile.personId().toString(),
                profile.organisationId(),
                "attendee.profile.v1",
                profile);
    }

    static void erase(UUID organisationId, UUID personId) {
        send(UUID.randomUUID(), Topics.PROFILES, personId.toString(), organisationId, "attendee.profile.v1", null);
    }

    static void tell(TopicChange change) {
        send(UUID.randomUUID(), Topics.TAXONOMY, change.key(), change.organisationId(), Topics.TAXONOMY, change);
    }

    static void takeBack(TopicChange change) {
        send(UUID.randomUUID(), Topics.TAXONOMY, change.key(), change.organisationId(), Topics.TAXONOMY, null);
    }

    private static void send(
            UUID messageId, String topic, String key, UUID organisationId, String type, @Nullable Object content) {
        byte[] body = content == null ? null : JSON.writeValueAsBytes(content);
        var message = new ProducerRecord<String, byte[]>(topic, key, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        messageId.toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/attendee",
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

    /** What this service has told of a gathering so far, in order. */
    static List<Told> toldOf(UUID gatheringId) {
        List<Told> told = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.running().kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.MATCHING_FACTS).stream()
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
                        told.add(new Told(type, JSON.readTree(message.value())));
                    }
                });
            }
        }
        return told;
    }

    private Wire() {}
}
