package app.kith.simulator.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long to wait for what will come true: a service that starts again, a fact that is still on its way. */
public final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private final Duration longest;
    private final AtomicLong retries = new AtomicLong();

    public Patience(Duration longest) {
        this.longest = longest;
    }

    /** How often something had to be tried again so far. */
    public long retries() {
        return retries.get();
    }

    /**
     * Looks again and again until there is something to see.
     *
     * @throws Exhausted when there is still nothing after the time
     */
    public <T> T until(String awaited, Supplier<Optional<T>> look) {
        Instant deadline = Instant.now().plus(longest);
        Duration pause = FIRST_PAUSE;
        for (Optional<T> seen = look.get(); ; seen = look.get()) {
            if (seen.isPresent()) {
                return seen.get();
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Exhausted("After %d s there was still no %s.".formatted(longest.toSeconds(), awaited));
            }
            retries.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause.toMillis()));
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** As {@link #until}; what a service does not know yet, because its fact is still on the way, may come. */
    public <T> T untilKnown(String awaited, Supplier<Optional<T>> look) {
        return until(awaited, () -> {
            try {
                return look.get();
            } catch (Refused refused) {
                if (refused.is("not-found")) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** What was waited for did not come. */
    public static final class Exhausted extends RuntimeException {
        Exhausted(String message) {
            super(message);
        }
    }
}
