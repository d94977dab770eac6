package app.kith.eventing;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the outbox from the write-ahead log in commit order, by the Debezium engine; the slot alone knows how far. */
final class OutboxReader implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxReader.class);
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(30);

    /** A message of the outbox with the time of its commit. */
    record Committed(Envelope envelope, Instant committedAt) {}

    /** Takes what was read; when it returns, that is confirmed to the slot. An empty list tells that the reader keeps up. */
    @FunctionalInterface
    interface Sink {
        void accept(List<Committed> batch) throws InterruptedException;
    }

    private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    OutboxReader(OutboxDatabase database, EventingProperties.Relay relay, Sink sink) {
        engine = DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings(database, relay))
                .using(OutboxReader.class.getClassLoader())
                .using((boolean success, String message, Throwable failure) -> {
                    if (success && failure == null) {
                        end.complete(null);
                    } else {
                        end.completeExceptionally(failure == null ? new IllegalStateException(message) : failure);
                    }
                })
                .notifying((events, committer) -> {
                    var batch = new ArrayList<Committed>(events.size());
                    for (var event : events) {
                        if (event.record().value() instanceof Struct value
                                && value.schema().field("message") != null) {
                            batch.add(committed(value));
                        }
                    }
                    sink.accept(batch);
                    for (var event : events) {
                        committer.markProcessed(event);
                    }
                    committer.markBatchFinished();
                })
                .build();
    }

    void start() {
        Thread.ofPlatform().daemon().name("kith-outbox-reader").start(() -> {
            Thread.currentThread().setContextClassLoader(OutboxReader.class.getClassLoader());
            engine.run();
        });
    }

    /** Waits a while for the engine to end, which it does only when it fails or is closed. */
    boolean ended(Duration patience) throws InterruptedException {
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the outbox can no longer be read", e.getCause());
        }
    }

    /** Stops the engine, which refuses that while it is starting. */
    @Override
    public void close() {
        long deadline = System.nanoTime() + STOP_DEADLINE.toNanos();
        while (!end.isDone() && System.nanoTime() < deadline) {
            try {
                engine.close();
                end.get(STOP_DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (IllegalStateException starting) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (IOException | ExecutionException | TimeoutException e) {
                LOG.debug("the engine ended with a failure", e);
            }
        }
    }

    private void pause() {
        try {
            end.get(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.trace("still starting", e);
        }
    }

    private static Committed committed(Struct value) {
        Object content = value.getStruct("message").get("content");
        byte[] bytes =
                switch (content) {
                    case ByteBuffer buffer -> toArray(buffer);
                    case byte[] array -> array;
                    default -> throw new IllegalStateException("an outbox message without content");
                };
        long committedAt = value.getStruct("source").getInt64("ts_ms");
        return new Committed(Envelope.decode(bytes), Instant.ofEpochMilli(committedAt));
    }

    private static byte[] toArray(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static Properties settings(OutboxDatabase database, EventingProperties.Relay relay) {
        Properties location = database.location();
        var settings = new Properties();
        settings.setProperty("name", database.slot());
        settings.setProperty("topic.prefix", database.slot());
        settings.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        settings.setProperty("database.hostname", location.getProperty("PGHOST"));
        settings.setProperty("database.port", location.getProperty("PGPORT"));
        settings.setProperty("database.dbname", location.getProperty("PGDBNAME"));
        settings.setProperty("database.user", database.user());
        settings.setProperty("database.password", database.password());
        settings.setProperty("plugin.name", "pgoutput");
        settings.setProperty("slot.name", database.slot());
        settings.setProperty("publication.name", database.publication());
        settings.setProperty("publication.autocreate.mode", "disabled");
        settings.setProperty("message.prefix.include.list", WalOutbox.PREFIX);
        settings.setProperty("schema.include.list", "none"); // no table is read: spare the look at them all
        settings.setProperty("snapshot.mode", "no_data");
        // offsets live for one run: the next one, here or on another machine, begins where the slot stands
        settings.setProperty("offset.storage", "org.apache.kafka.connect.storage.MemoryOffsetBackingStore");
        settings.setProperty(
                "offset.flush.interval.ms", Long.toString(relay.confirmEvery().toMillis()));
        // an idle service writes a message of its own now and then, so that its slot moves on with the log
        settings.setProperty(
                "heartbeat.interval.ms", Long.toString(relay.heartbeat().toMillis()));
        settings.setProperty(
                "heartbeat.action.query", "select pg_logical_emit_message(true, 'kith.heartbeat', ''::text)");
        // Debezium's queue spins through the last millisecond of each interval: a short one costs an idle service a
        // fifth of a core
        settings.setProperty("poll.interval.ms", "25");
        settings.setProperty("max.batch.size", "512");
        settings.setProperty("max.queue.size", "1024");
        settings.setProperty("record.processing.threads", "1");
        // whoever runs the reader starts it again, with a pause of its own
        settings.setProperty("errors.max.retries", "0");
        settings.setProperty("slot.max.retries", "0");
        return settings;
    }
}
