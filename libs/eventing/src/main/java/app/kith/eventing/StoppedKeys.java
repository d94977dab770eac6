package app.kith.eventing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys whose messages wait among the dead letters; every method works in the caller's transaction. */
final class StoppedKeys {

    record StoppedKey(String consumer, String topic, String key, String reason, Instant stoppedAt) {}

    /** One key on one topic. */
    record Name(String topic, String key) {
        static Name of(ConsumerRecord<String, ?> message) {
            return new Name(message.topic(), message.key());
        }
    }

    private final JdbcClient jdbc;

    StoppedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoppedKey> all() {
        return jdbc.sql("select consumer, topic, key, reason, stopped_at from stopped_keys order by stopped_at")
                .query((row, number) -> new StoppedKey(
                        row.getString("consumer"),
                        row.getString("topic"),
                        row.getString("key"),
                        row.getString("reason"),
                        row.getTimestamp("stopped_at").toInstant()))
                .list();
    }

    void stop(String consumer, Name name, String reason) {
        jdbc.sql("insert into stopped_keys (consumer, topic, key, reason) values (?, ?, ?, ?) on conflict do nothing")
                .params(consumer, name.topic(), name.key(), reason)
                .update();
    }

    /** Which of these are stopped; they stay so until the transaction ends, because their rows are locked. */
    Set<Name> stoppedAmong(String consumer, Collection<Name> names) {
        return jdbc
                .sql("""
                        select topic, key from stopped_keys
                        where consumer = ? and (topic, key) in (select * from unnest(?, ?))
                        for share
                        """)
                .params(
                        consumer,
                        names.stream().map(Name::topic).toArray(String[]::new),
                        names.stream().map(Name::key).toArray(String[]::new))
                .query((row, number) -> new Name(row.getString("topic"), row.getString("key")))
                .stream()
                .collect(Collectors.toSet());
    }

    /** Waits for messages that are being put among the dead letters right now, and lets no further one in. */
    void lock(String consumer, String topic) {
        jdbc.sql("select key from stopped_keys where consumer = ? and topic = ? for update")
                .params(consumer, topic)
                .query(String.class)
                .list();
    }

    void releaseAllBut(String consumer, String topic, Collection<String> keys) {
        jdbc.sql("delete from stopped_keys where consumer = ? and topic = ? and key <> all (?)")
                .params(consumer, topic, keys.toArray(String[]::new))
                .update();
    }
}
