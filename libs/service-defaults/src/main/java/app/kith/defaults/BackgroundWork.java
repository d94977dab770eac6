package app.kith.defaults;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work beside the request or the message that asked for it. What fails is written to the log and ends nothing else. A service that stops
 * begins nothing more and waits a while for what has begun, so that its connections are not taken away in the middle.
 */
public final class BackgroundWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final ExecutorService threads;
    private volatile boolean stopping;

    private BackgroundWork(String name, ExecutorService threads) {
        this.name = name;
        this.threads = threads;
    }

    /** One piece of work after the other, in the order in which they were asked for. */
    public static BackgroundWork oneAtATime(String name) {
        return new BackgroundWork(
                name,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name(name).factory()));
    }

    /** Each piece of work at once. */
    public static BackgroundWork atOnce(String name) {
        return new BackgroundWork(
                name,
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name(name + "-", 0).factory()));
    }

    /** Does it soon; once the service stops, not at all. */
    public void begin(Runnable work) {
        try {
            threads.execute(() -> carryOut(work));
        } catch (RejectedExecutionException stopped) {
            LOG.debug("{}: not begun, for the service stops", name, stopped);
        }
    }

    /** For long work, which stops between two steps and is taken up later. */
    public boolean isStopping() {
        return stopping;
    }

    private void carryOut(Runnable work) {
        if (stopping) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("{}: broke off", name, failure);
        }
    }

    @Override
    public void close() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("{}: was not done within {} and is broken off", name, PATIENCE);
                threads.shutdownNow();
            }
        } catch (InterruptedException stop) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
