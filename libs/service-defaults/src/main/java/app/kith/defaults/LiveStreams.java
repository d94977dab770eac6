package app.kith.defaults;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events that show a state as it is now and again whenever it changes. A change is announced through Postgres within
 * the transaction that makes it, so that every instance of a service serves every stream, and nothing is shown that was rolled back.
 */
public final class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final String CHANNEL = "kith_live";
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /** A screen is shown at most this often; what changes in between is shown together. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final DataSourceProperties database;
    private final JdbcClient jdbc;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveStreams(DataSourceProperties database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Announces, within the current transaction, that whatever is shown of {@code subject} has changed once it commits. */
    public void changed(UUID subject) {
        jdbc.sql("select pg_notify(:channel, :subject)")
                .param("channel", CHANNEL)
                .param("subject", subject.toString())
                .query((row, number) -> true)
                .single();
    }

    /**
     * Opens a stream that sends {@code state} as event {@code name} at once and after every change of {@code subject}. The state is
     * read in the organisation of the caller who opens the stream.
     */
    public SseEmitter open(UUID subject, String name, Supplier<?> state) {
        return open(Set.of(subject), name, state);
    }

    /** Like {@link #open(UUID, String, Supplier)}, for a state that a change of any of several subjects concerns. */
    public SseEmitter open(Set<UUID> subjects, String name, Supplier<?> state) {
        var organisation =
                CurrentOrganisation.id().orElseThrow(() -> new IllegalStateException("a stream needs an organisation"));
        var stream = new Stream(Set.copyOf(subjects), name, organisation, state);
        stream.start();
        return stream.emitter;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("kith-live").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(stream -> stream.emitter.complete());
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var connection = DriverManager.getConnection(
                            database.determineUrl(), database.determineUsername(), database.determinePassword());
                    var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                open.forEach(Stream::changed); // whatever happened while nobody listened
                var notifications = connection.unwrap(PGConnection.class);
                while (running) {
                    for (var notification : notifications.getNotifications(1_000)) {
                        var subject = UUID.fromString(notification.getParameter());
                        open.stream()
                                .filter(stream -> stream.subjects.contains(subject))
                                .forEach(Stream::changed);
                    }
                }
            } catch (SQLException lost) {
                LOG.warn("lost the connection that tells of changes, trying again: {}", lost.getMessage());
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** One reader's stream; a virtual thread of its own sends, so that a slow reader delays nobody. */
    private final class Stream {

        private final Set<UUID> subjects;
        private final String name;
        private final UUID organisation;
        private final Supplier<?> state;
        private final SseEmitter emitter = new SseEmitter(0L);
        private final Semaphore changes = new Semaphore(1);
        private volatile boolean closed;

        Stream(Set<UUID> subjects, String name, UUID organisation, Supplier<?> state) {
            this.subjects = subjects;
            this.name = name;
            this.organisation = organisation;
            this.state = state;
        }

        void start() {
            emitter.onCompletion(this::close);
            emitter.onTimeout(this::close);
            emitter.onError(failure -> close());
            open.add(this);
            Thread.ofVirtual().name("kith-live-" + name).start(this::sendWhatChanges);
        }

        void changed() {
            changes.release();
        }

        private void close() {
            closed = true;
            open.remove(this);
            changes.release();
        }

        private void sendWhatChanges() {
            try {
                while (!closed) {
                    if (changes.tryAcquire(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                        changes.drainPermits();
                        if (!closed) {
                            CurrentOrganisation.run(organisation, this::send);
                            pause(PAUSE);
                        }
                    } else {
                        emitter.send(SseEmitter.event().comment("still here"));
                    }
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } catch (IOException | IllegalStateException readerWentAway) {
                close();
            } catch (RuntimeException failure) {
                LOG.error("a live stream broke off", failure);
                close();
                emitter.completeWithError(failure);
            }
        }

        private void send() {
            try {
                emitter.send(SseEmitter.event().name(name).data(state.get(), MediaType.APPLICATION_JSON));
            } catch (IOException readerWentAway) {
                throw new IllegalStateException(readerWentAway);
            }
        }
    }
}
