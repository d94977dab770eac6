package app.kith.eventing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Carries the outbox to the broker, in commit order and at least once, in one instance of a service at a time; another
 * takes over when that one ends. Nothing is confirmed to the slot before the broker has it. It never gives up.
 */
final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration WATCH = Duration.ofMillis(500);

    private final OutboxDatabase database;
    private final EventingProperties.Relay settings;
    private final Supplier<Producer<String, byte[]>> broker;
    private final Runnable topics;
    private final RelayMeters meters;

    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    /**
     * @param broker connects to the broker; the producer must be idempotent and wait for all acknowledgements
     * @param topics makes sure that the topics exist; called before each time this instance relays
     */
    OutboxRelay(
            OutboxDatabase database,
            EventingProperties.Relay settings,
            Supplier<Producer<String, byte[]>> broker,
            Runnable topics,
            RelayMeters meters) {
        this.database = database;
        this.settings = settings;
        this.broker = broker;
        this.topics = topics;
        this.meters = meters;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().daemon().name("kith-outbox-relay").start(this::keepRelaying);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread relaying = thread;
        if (relaying != null) {
            try {
                relaying.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Stops after the listeners and the web server, so that what they publish last still leaves. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void keepRelaying() {
        Duration pause = WATCH;
        while (!isStopped(pause)) {
            try (Leadership lead = Leadership.seek(database).orElse(null)) {
                pause = WATCH;
                if (lead != null) {
                    LOG.info("relaying {}", database.slot());
                    relay(lead);
                }
            } catch (SQLException | RuntimeException failure) {
                pause = longer(pause);
                LOG.warn("the relay of {} fails and starts again in {}", database.slot(), pause, failure);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                meters.leads(false);
            }
        }
    }

    private void relay(Leadership lead) throws SQLException, InterruptedException {
        topics.run();
        try (Producer<String, byte[]> producer = broker.get();
                var reader = new OutboxReader(database, settings, batch -> send(producer, batch))) {
            meters.leads(true);
            reader.start();
            while (!isStopped(Duration.ZERO) && !reader.ended(WATCH)) {
                meters.lagBytes(lead.lagBytes());
            }
        }
    }

    /** Sends messages in their order. @throws IllegalStateException where the broker does not take one; none after it was sent */
    void send(Producer<String, byte[]> producer, List<OutboxReader.Committed> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            meters.keepsUp();
            return;
        }
        meters.sending(batch.getFirst().committedAt());
        var answers = new ArrayList<Future<RecordMetadata>>(batch.size());
        for (var message : batch) {
            var answer = producer.send(record(message.envelope()));
            if (answer.isDone()) {
                await(answer); // the producer may not have taken it at all: the next one must not go before it
            }
            answers.add(answer);
        }
        for (var answer : answers) {
            await(answer);
        }
        meters.sent(batch.size());
    }

    private static ProducerRecord<String, byte[]> record(Envelope envelope) {
        var address = envelope.address();
        String body = envelope.body();
        byte[] value = body == null ? null : body.getBytes(UTF_8);
        return new ProducerRecord<>(address.topic(), null, address.key(), value, Headers.of(address));
    }

    private void await(Future<RecordMetadata> answer) throws InterruptedException {
        while (true) {
            try {
                answer.get(WATCH.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (isStopped(Duration.ZERO)) {
                    throw new InterruptedException("stopped while the broker does not answer");
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("the broker refused a message", e.getCause());
            }
        }
    }

    private boolean isStopped(Duration patience) {
        try {
            return stopped.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
