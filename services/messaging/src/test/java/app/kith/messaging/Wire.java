package app.kith.messaging;

import app.kith.contracts.AttendeeFact;
import app.kith.contracts.Contact;
import app.kith.contracts.Fact;
import app.kith.contracts.Host;
import app.kith.contracts.MatchingFact;
import app.kith.contracts.Profile;
import app.kith.contracts.Topics;
import app.kith.contracts.WireType;
import app.kith.testing.Servers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Speaks on the topics as the other services would, and listens to what this one says. */
final class Wire {

    private static final JsonMapper JSON = new JsonMapper();
    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.running().kafka()), new StringSerializer(), new ByteArraySerializer());

    static void makeTopics() {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Servers.running().kafka()))) {
            admin.createTopics(Stream.of(
                            Topics.ATTENDEE_FACTS,
                            Topics.MATCHING_FACTS,
                            Topics.CONTACTS,
                            Topics.HOSTS,
                            Topics.PROFILES)
                    .map(name -> new NewTopic(name, 2, (short) 1))
                    .toList());
        }
    }

    static void tell(Fact fact) {
        tell(UUID.randomUUID(), fact);
    }

    /** Tells a fact under an id; the same id again is the same message delivered twice. */
    static void tell(UUID messageId, Fact fact) {
        String topic = fact instanceof AttendeeFact ? Topics.ATTENDEE_FACTS : Topics.MATCHING_FACTS;
        WireType type = fact.getClass().getAnnotation(WireType.class);
        if (type == null || !(fact instanceof AttendeeFact || fact instanceof MatchingFact)) {
            throw new IllegalArgumentException("not a fact that others tell: " + fact);
        }
        send(messageId, topic, fact.gatheringId(), fact.organisationId(), type.value(), JSON.writeValueAsBytes(fact));
    }

    static void tell(Contact contact) {
        byte[] body = JSON.writeValueAsBytes(contact);
        send(
                UUID.randomUUID(),
                Topics.CONTACTS,
                contact.personId(),
                contact.organisationId(),
                "attendee.contact.v1",
                body);
    }

    static void tell(Profile profile) {
        byte[] body = JSON.writeValueAsBytes(profile);
        send(
                UUID.randomUUID(),
                Topics.PROFILES,
                profile.personId(),
                profile.organisationId(),
                "attendee.profile.v1",
                body);
    }

    static void tell(Host host) {
        send(
                UUID.randomUUID(),
                Topics.HOSTS,
                host.gatheringId(),
                host.organisationId(),
                "attendee.hosts",
                JSON.writeValueAsBytes(host));
    }

    static void eraseContact(UUID organisationId, UUID personId) {
        send(UUID.randomUUID(), Topics.CONTACTS, personId, organisationId, "attendee.contact.v1", null);
    }

    private static void send(
            UUID messageId, String topic, UUID key, UUID organisationId, String type, byte @Nullable [] body) {
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

    /** What this service has told about a gathering so far, as JSON by wire type. */
    static List<String> toldAbout(UUID gatheringId) {
        var told = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Servers.running().kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Topics.MESSAGING_FACTS).stream()
                    .map(each -> new org.apache.kafka.common.TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(Duration.ofMillis(200))) {
                    if (gatheringId.toString().equals(message.key())) {
                        told.add(new String(message.value(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return told;
    }

    private Wire() {}
}
