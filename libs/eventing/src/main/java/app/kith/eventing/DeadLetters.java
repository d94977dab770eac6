package app.kith.eventing;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;

/**
 * The topics of messages that could not be handled, one for each topic and consumer. A message keeps its key, body and
 * headers there; a single partition keeps the order.
 */
final class DeadLetters {

    static final String TOPIC = "kith-topic";
    static final String PARTITION = "kith-partition";
    static final String OFFSET = "kith-offset";
    static final String REASON = "kith-reason";

    private static final int DEADLINE_SECONDS = 30;

    private final KafkaOperations<String, byte[]> kafka;
    private final KafkaAdmin kafkaAdmin;
    private final MeterRegistry meters;
    private final Set<String> existing = ConcurrentHashMap.newKeySet();

    DeadLetters(KafkaOperations<String, byte[]> kafka, KafkaAdmin kafkaAdmin, MeterRegistry meters) {
        this.kafka = kafka;
        this.kafkaAdmin = kafkaAdmin;
        this.meters = meters;
    }

    static String topic(String topic, String consumer) {
        return "%s.%s.dead-letters".formatted(topic, consumer);
    }

    /** Adds a message and waits until the broker has it; the reason must hold nothing personal. */
    void add(String consumer, ConsumerRecord<String, byte[]> message, String reason) {
        String target = topic(message.topic(), consumer);
        if (existing.add(target)) {
            try {
                create(target, message.topic());
            } catch (RuntimeException failure) {
                existing.remove(target);
                throw failure;
            }
        }
        var headers = new RecordHeaders(message.headers());
        Headers.add(headers, TOPIC, message.topic());
        Headers.add(headers, PARTITION, Integer.toString(message.partition()));
        Headers.add(headers, OFFSET, Long.toString(message.offset()));
        Headers.add(headers, REASON, reason);
        await(kafka.send(new ProducerRecord<>(target, 0, message.key(), message.value(), headers)));
        meters.counter("kith.inbox.dead.letters", "topic", message.topic(), "consumer", consumer)
                .increment();
    }

    /** The message as it was delivered first. */
    static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> letter) {
        var headers = new RecordHeaders(letter.headers());
        List.of(TOPIC, PARTITION, OFFSET, REASON).forEach(headers::remove);
        return new ConsumerRecord<>(
                Headers.text(letter, TOPIC),
                Integer.parseInt(Headers.text(letter, PARTITION)),
                Long.parseLong(Headers.text(letter, OFFSET)),
                letter.timestamp(),
                letter.timestampType(),
                letter.serializedKeySize(),
                letter.serializedValueSize(),
                letter.key(),
                letter.value(),
                headers,
                letter.leaderEpoch());
    }

    /** Waits for the broker; a failure is one of the infrastructure. */
    static <T> T await(java.util.concurrent.Future<T> answer) {
        try {
            return answer.get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the broker did not take or give what was asked", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Dead letters are kept until replayed; those of documents keep only the newest of each key, as their source does. */
    private void create(String target, String source) {
        try (var broker = BrokerQuestions.to(kafkaAdmin)) {
            Admin admin = broker.admin();
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, source);
            var origin = await(admin.describeConfigs(List.of(resource)).all()).get(resource);
            if (origin == null) {
                throw new KafkaException("no topic " + source);
            }
            Map<String, String> settings = new HashMap<>(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
            if (origin.get(TopicConfig.CLEANUP_POLICY_CONFIG).value().contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
                settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, "compact,delete");
                settings.put(
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        origin.get(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG).value());
            }
            admin.createTopics(List.of(new NewTopic(target, 1, (short) 1).configs(settings)))
                    .all()
                    .get(DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("no topic for dead letters", e);
            }
        } catch (TimeoutException e) {
            throw new KafkaException("no topic for dead letters", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
