package app.kith.eventing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.AcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands dead letters to their listeners again, in their order, and lets their keys go on. What came for a key meanwhile is
 * among the dead letters, too, and is handed in before the key goes on; what had acted before does not act again.
 */
public final class Replay {

    private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

    private final KafkaListenerEndpointRegistry listeners;
    private final ConsumerFactory<String, byte[]> consumers;
    private final KafkaAdmin kafkaAdmin;
    private final StoppedKeys stoppedKeys;
    private final TransactionTemplate transaction;

    Replay(
            KafkaListenerEndpointRegistry listeners,
            ConsumerFactory<String, byte[]> consumers,
            KafkaAdmin kafkaAdmin,
            StoppedKeys stoppedKeys,
            TransactionTemplate transaction) {
        this.listeners = listeners;
        this.consumers = consumers;
        this.kafkaAdmin = kafkaAdmin;
        this.stoppedKeys = stoppedKeys;
        this.transaction = transaction;
    }

    /**
     * What a replay did.
     *
     * @param replayed messages that were handed in again and accepted
     * @param stopped keys that failed again and stay stopped, as {@code topic/key}
     */
    public record Outcome(int replayed, List<String> stopped) {}

    /** Replays the dead letters of all this service's listeners. */
    public Outcome run() {
        int replayed = 0;
        var stopped = new ArrayList<String>();
        try (var broker = BrokerQuestions.to(kafkaAdmin)) {
            Admin admin = broker.admin();
            Set<String> topics = DeadLetters.await(admin.listTopics().names());
            for (MessageListenerContainer container : listeners.getListenerContainers()) {
                for (String topic : topicsOf(container)) {
                    String consumer = consumerOf(container);
                    if (topics.contains(DeadLetters.topic(topic, consumer))) {
                        Outcome one = replay(admin, container, consumer, topic);
                        replayed += one.replayed();
                        stopped.addAll(one.stopped());
                    }
                }
            }
        }
        LOG.info("{} dead letters replayed, {} keys stay stopped", replayed, stopped.size());
        return new Outcome(replayed, List.copyOf(stopped));
    }

    private Outcome replay(Admin admin, MessageListenerContainer container, String consumer, String topic) {
        var letters = new TopicPartition(DeadLetters.topic(topic, consumer), 0);
        var failed = new TreeSet<String>();
        int replayed = 0;
        try (var reader = consumers.createConsumer(consumer + ".replay", null, null)) {
            reader.assign(List.of(letters));
            reader.seekToBeginning(List.of(letters));
            do {
                long end = end(reader, letters);
                while (reader.position(letters) < end) {
                    for (var letter : reader.poll(Duration.ofSeconds(1))) {
                        if (handIn(container, consumer, letter, failed)) {
                            replayed++;
                        }
                    }
                }
            } while (!release(reader, letters, consumer, topic, failed));
            if (failed.isEmpty()) {
                DeadLetters.await(
                        admin.deleteRecords(Map.of(letters, RecordsToDelete.beforeOffset(reader.position(letters))))
                                .all());
            }
        }
        return new Outcome(
                replayed, failed.stream().map(key -> topic + "/" + key).toList());
    }

    private boolean handIn(
            MessageListenerContainer container,
            String consumer,
            ConsumerRecord<String, byte[]> letter,
            Set<String> failed) {
        String key = letter.key() == null ? "" : letter.key();
        if (failed.contains(key)) {
            return false;
        }
        try {
            Consumption.replay(consumer, () -> deliver(container, DeadLetters.original(letter)));
            return true;
        } catch (RuntimeException failure) {
            if (Failures.isInfrastructure(failure)) {
                throw failure;
            }
            LOG.error("a dead letter of {} fails again: {}", letter.topic(), Failures.describe(failure));
            failed.add(key);
            return false;
        }
    }

    /** Lets the keys go on, unless messages joined the dead letters since we read their end. */
    private boolean release(
            Consumer<String, byte[]> reader,
            TopicPartition letters,
            String consumer,
            String topic,
            Set<String> failed) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            stoppedKeys.lock(consumer, topic);
            if (end(reader, letters) > reader.position(letters)) {
                return false;
            }
            stoppedKeys.releaseAllBut(consumer, topic, failed);
            return true;
        }));
    }

    private static long end(Consumer<String, byte[]> reader, TopicPartition letters) {
        return new HashMap<>(reader.endOffsets(List.of(letters))).getOrDefault(letters, 0L);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // listeners of spring-kafka take no acknowledgment and no consumer
    private static void deliver(MessageListenerContainer container, ConsumerRecord<String, byte[]> message) {
        switch (container.getContainerProperties().getMessageListener()) {
            case AcknowledgingConsumerAwareMessageListener<?, ?> listener ->
                ((AcknowledgingConsumerAwareMessageListener<String, byte[]>) listener).onMessage(message, null, null);
            case BatchAcknowledgingConsumerAwareMessageListener<?, ?> listener ->
                ((BatchAcknowledgingConsumerAwareMessageListener<String, byte[]>) listener)
                        .onMessage(List.of(message), null, null);
            case MessageListener<?, ?> listener -> ((MessageListener<String, byte[]>) listener).onMessage(message);
            case null, default -> throw new IllegalStateException("no listener for " + message.topic());
        }
    }

    private static List<String> topicsOf(MessageListenerContainer container) {
        String[] topics = container.getContainerProperties().getTopics();
        return topics == null ? List.of() : List.of(topics);
    }

    private static String consumerOf(MessageListenerContainer container) {
        String group = container.getGroupId();
        if (group == null) {
            throw new IllegalStateException("a listener without consumer group");
        }
        return group;
    }
}
