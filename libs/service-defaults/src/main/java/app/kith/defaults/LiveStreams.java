package app.kith.defaults;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Server-sent events that show a state as it is now and again whenever it changes. A change is announced through Postgres within
 * the transaction that makes it, so that every instance of a service serves every stream, and nothing is shown that was rolled back.
 * A stream ends with the token that opened it, and as soon as its reader may not see it any more.
 */
public final class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final String CHANNEL = "kith_live";
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration PROMPT = Duration.ofMillis(15);
    private static final Duration CALM = Duration.ofMillis(500);

    private final DataSourceProperties database;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration lookEvery;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveStreams(DataSourceProperties database, JdbcClient jdbc, Clock clock, Duration lookEvery) {
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
        this.lookEvery = lookEvery;
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
     * One thing that a stream shows: an event at once, and another after a change, never two within a pause. What changes in
     * between is shown together. The state is read in the organisation of the caller who opens the stream.
     */
    public record Shown(String event, Duration pause, Supplier<?> state) {

        /** Shown as soon as the eye can tell two states apart. */
        public static Shown promptly(String event, Supplier<?> state) {
            return new Shown(event, PROMPT, state);
        }

        /** For what is dear to work out: shown twice a second. */
        public static Shown calmly(String event, Supplier<?> state) {
            return new Shown(event, CALM, state);
        }
    }

    /** Opens a stream that shows what a change of any of {@code subjects} concerns. */
    public SseEmitter open(Set<UUID> subjects, Shown... shown) {
        return open(subjects, () -> true, shown);
    }

    /**
     * Opens a stream for somebody whose access may end before their token does.
     *
     * @param access asked before everything that is sent and at least once a minute; the stream ends with the first no
     */
    public SseEmitter open(Set<UUID> subjects, BooleanSupplier access, Shown... shown) {
        var organisation =
                CurrentOrganisation.id().orElseThrow(() -> new IllegalStateException("a stream needs an organisation"));
        var reader = new StreamReader(organisation, access, clock, lookEvery);
        var stream = new Stream(Set.copyOf(subjects), reader, List.of(shown));
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

    /** One reader's stream; what it shows is sent by virtual threads of its own, so that a slow reader delays nobody. */
    private final class Stream {

        private final Set<UUID> subjects;
        private final StreamReader reader;
        private final List<Sender> senders;
        private final SseEmitter emitter = new SseEmitter(0L);
        private volatile boolean closed;

        Stream(Set<UUID> subjects, StreamReader reader, List<Shown> shown) {
            this.subjects = subjects;
            this.reader = reader;
            this.senders = shown.stream().map(Sender::new).toList();
        }

        void start() {
            emitter.onCompletion(this::close);
            emitter.onTimeout(this::close);
            emitter.onError(failure -> close());
            open.add(this);
            senders.forEach(Sender::start);
        }

        void changed() {
            senders.forEach(Sender::wake);
        }

        private void end() {
            close();
            emitter.complete();
        }

        private void close() {
            closed = true;
            open.remove(this);
            changed();
        }

        /** Sends one of the things that the stream shows. */
        private final class Sender {

            private final Shown shown;
            private final Semaphore changes = new Semaphore(1);

            Sender(Shown shown) {
                this.shown = shown;
            }

            void start() {
                Thread.ofVirtual().name("kith-live-" + shown.event()).start(this::sendWhatChanges);
            }

            void wake() {
                changes.release();
            }

            private void sendWhatChanges() {
                try {
                    while (!closed) {
                        boolean hasNews =
                                changes.tryAcquire(reader.pause(HEARTBEAT).toMillis(), TimeUnit.MILLISECONDS);
                        changes.drainPermits();
                        if (!closed) {
                            CurrentOrganisation.run(reader.organisation(), () -> goOn(hasNews));
                        }
                        if (hasNews) {
                            pause(shown.pause());
                        }
                    }
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                } catch (ErrorResponseException noLongerTheirs) {
                    end();
                } catch (IllegalStateException readerWentAway) {
                    close();
                } catch (RuntimeException failure) {
                    LOG.error("a live stream broke off", failure);
                    close();
                    emitter.completeWithError(failure);
                }
            }

            private void goOn(boolean hasNews) {
                if (!reader.mayGoOn(hasNews)) {
                    end();
                } else if (hasNews) {
                    send();
                } else {
                    send(SseEmitter.event().comment("still here"));
                }
            }

            private void send() {
                send(SseEmitter.event().name(shown.event()).data(shown.state().get(), MediaType.APPLICATION_JSON));
            }

            private void send(SseEmitter.SseEventBuilder event) {
                try {
                    emitter.send(event);
                } catch (IOException readerWentAway) {
                    throw new IllegalStateException(readerWentAway);
                }
            }
        }
    }
}
