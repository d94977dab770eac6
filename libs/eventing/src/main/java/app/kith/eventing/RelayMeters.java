package app.kith.eventing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What an operator sees of the relay: who leads, how much was relayed, and how far behind it is. */
final class RelayMeters {

    private final Clock clock = Clock.systemUTC();
    private final Duration heartbeat;
    private final Counter relayed;
    private volatile boolean leads;
    private volatile long lagBytes;
    private volatile Instant caughtUpAt = clock.instant();
    private volatile boolean sending;

    RelayMeters(MeterRegistry registry, Duration heartbeat) {
        this.heartbeat = heartbeat;
        relayed = Counter.builder("kith.outbox.relayed")
                .description("messages that the broker has acknowledged")
                .register(registry);
        Gauge.builder("kith.outbox.leader", () -> leads ? 1 : 0)
                .description("1 in the instance that relays, 0 in the others")
                .register(registry);
        Gauge.builder("kith.outbox.lag.bytes", () -> leads ? lagBytes : 0)
                .description("write-ahead log that the slot holds")
                .register(registry);
        Gauge.builder("kith.outbox.lag.seconds", this::lagSeconds)
                .description("age of the oldest message that may not be relayed yet")
                .register(registry);
    }

    void leads(boolean now) {
        if (now && !leads) {
            caughtUpAt = clock.instant();
        }
        leads = now;
    }

    void lagBytes(long bytes) {
        lagBytes = bytes;
    }

    /** The oldest message that is being sent was committed then; all before it are relayed. */
    void sending(Instant committedAt) {
        caughtUpAt = committedAt;
        sending = true;
    }

    void sent(int messages) {
        relayed.increment(messages);
        keepsUp();
    }

    void keepsUp() {
        sending = false;
        caughtUpAt = clock.instant();
    }

    /** A heartbeat that is due tells nothing yet; one that is overdue tells that messages may wait. */
    private double lagSeconds() {
        Duration age = Duration.between(caughtUpAt, clock.instant());
        boolean waits = sending || age.compareTo(heartbeat.multipliedBy(3)) > 0;
        return leads && waits ? age.toMillis() / 1000.0 : 0;
    }
}
