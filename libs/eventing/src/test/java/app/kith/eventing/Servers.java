package app.kith.eventing;

import app.kith.servers.KafkaProcess;
import app.kith.servers.PostgresProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One real Postgres and one real broker for all tests of this JVM, and a look at both from outside. */
final class Servers {

    private static final class Started {
        private static final PostgresProcess POSTGRES =
                PostgresProcess.throwaway(false).start("""
                        create role house_owner login replication password 'kith';
                        create role house login password 'kith';
                        """);
        private static final KafkaProcess KAFKA = KafkaProcess.throwaway().start();
    }

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Servers() {}

    static KafkaProcess broker() {
        return Started.KAFKA;
    }

    /** The broker's address; another process is told it by a system property. */
    static String kafka() {
        String given = System.getProperty("kith.test.kafka");
        return given == null ? broker().bootstrapServers() : given;
    }

    /** Postgres' address; another process is told it by a system property. */
    static String postgres() {
        String given = System.getProperty("kith.test.postgres");
        return given == null ? Started.POSTGRES.address() : given;
    }

    /** Runs a script as superuser. */
    static void sql(String script) {
        Started.POSTGRES.runScript(script);
    }

    /** A new database with an owner and a role for the running service, which owns nothing. */
    static String newDatabase() {
        String name = "house" + DATABASES.incrementAndGet();
        sql("""
                create database %1$s owner house_owner;
                \\connect %1$s
                alter default privileges for role house_owner in schema public grant select, insert, update, delete on tables to house;
                alter default privileges for role house_owner in schema public grant usage, select on sequences to house;
                """.formatted(name));
        return name;
    }

    /** Takes every message off a topic of one partition. */
    static void purge(String topic) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka()))) {
            if (admin.listTopics().names().get().contains(topic)) {
                admin.deleteRecords(Map.of(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(-1)))
                        .all()
                        .get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The messages of one key that are on a topic now, in their order. */
    static List<ConsumerRecord<String, byte[]>> messages(String topic, Object key) {
        return messages(topic).stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    /** Every message that is on a topic now, each partition in its order; none where there is no topic. */
    static List<ConsumerRecord<String, byte[]>> messages(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka(), "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, consumer.partitionsFor(topic).size())
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
            return messages;
        } catch (UnknownTopicOrPartitionException e) {
            return List.of();
        }
    }
}
