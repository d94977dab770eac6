package app.kith.embedding;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Keeps away for a while from what has just failed, so that waiting in vain costs once and not each time. */
final class Circuit {

    private static final long CLOSED = Long.MIN_VALUE;

    private final long pause;
    private final LongSupplier nanoTime;
    private final AtomicLong openUntil = new AtomicLong(CLOSED);

    Circuit(Duration pause, LongSupplier nanoTime) {
        this.pause = pause.toNanos();
        this.nanoTime = nanoTime;
    }

    boolean isClosed() {
        long until = openUntil.get();
        return until == CLOSED || nanoTime.getAsLong() - until >= 0;
    }

    /** Opens, and tells whether this is the first failure of several. */
    boolean failed() {
        return openUntil.getAndSet(nanoTime.getAsLong() + pause) == CLOSED;
    }

    /** Closes, and tells whether the last time had failed. */
    boolean succeeded() {
        return openUntil.getAndSet(CLOSED) != CLOSED;
    }
}
