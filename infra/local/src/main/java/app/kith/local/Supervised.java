package app.kith.local;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A part under supervision: when its process ends and nobody asked for it, or no longer answers, it is started again, as often as it takes.
 */
final class Supervised {

    /**
     * How a part is watched.
     *
     * @param pause between two questions whether it still answers
     * @param patience how long an answer may take
     * @param silences so many questions in a row without an answer: it is frozen
     * @param firstWait before the second attempt to start it; each further one waits twice as long
     * @param longestWait no attempt waits longer
     * @param firstStart how long the first attempt to start it again may take; each further one may take twice as long: a process that
     *     hangs while it starts, as Kafka does when its disk was full a moment ago, must not hold up the next attempt
     * @param longestStart no attempt may take longer
     */
    record Watch(
            Duration pause,
            Duration patience,
            int silences,
            Duration firstWait,
            Duration longestWait,
            Duration firstStart,
            Duration longestStart) {

        static final Watch USUAL = new Watch(
                Duration.ofSeconds(3),
                Duration.ofSeconds(5),
                3,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofMinutes(10));
    }

    private final Part part;
    private final ProcessIds ids;
    private final Announcer announcer;
    private final Executor executor;
    private final Watch watch;
    private boolean wanted;

    Supervised(Part part, ProcessIds ids, Announcer announcer, Executor executor) {
        this(part, ids, announcer, executor, Watch.USUAL);
    }

    Supervised(Part part, ProcessIds ids, Announcer announcer, Executor executor, Watch watch) {
        this.watch = watch;
        this.part = part;
        this.ids = ids;
        this.announcer = announcer;
        this.executor = executor;
    }

    /** Starts the part and returns when it answers; from then on it is watched. */
    void start() {
        wanted(true);
        run(watch.longestStart());
        part.process().ifPresent(this::watch);
    }

    /** Stops the part for good. */
    void stop() {
        wanted(false);
        part.stop();
        ids.remove(part.name());
    }

    /** Ends the part's process at once, as a crash would. */
    void kill() {
        part.process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    Optional<ProcessHandle> process() {
        return part.process();
    }

    boolean answers(Duration patience) {
        return part.answers(patience);
    }

    private void run(Duration longestStart) {
        part.launch();
        if (!wanted()) {
            part.stop();
            return;
        }
        part.process().ifPresent(process -> ids.write(part.name(), process));
        try {
            part.awaitReady(longestStart);
        } catch (RuntimeException hanging) {
            part.process().ifPresent(Supervised::endAll);
            throw hanging;
        }
    }

    private void watch(ProcessHandle process) {
        executor.execute(() -> {
            int silences = 0;
            while (!endsWithin(process, watch.pause()) && wanted()) {
                silences = saysAnything() ? 0 : silences + 1;
                if (silences == watch.silences() && wanted()) {
                    announcer.step(part.name(), "does not answer any more; its process is ended");
                    endAll(process);
                }
            }
            startAgain();
        });
    }

    /** A question that cannot even be asked must not end the watch. */
    private boolean saysAnything() {
        try {
            return part.answers(watch.patience());
        } catch (RuntimeException e) {
            announcer.step(part.name(), "could not be asked: " + e.getMessage());
            return false;
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration pause) {
        try {
            process.onExit().get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException alive) {
            return false;
        } catch (ExecutionException | InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A server's children would keep its data and its port. */
    private static void endAll(ProcessHandle process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private void startAgain() {
        long began = System.nanoTime();
        Duration wait = watch.firstWait();
        for (Duration start = watch.firstStart(); wanted(); start = longer(start, watch.longestStart())) {
            announcer.step(part.name(), "stopped unexpectedly; starting it again");
            try {
                part.stop();
                run(start);
                part.process().ifPresent(this::watch);
                announcer.step(part.name(), String.format(Locale.ROOT, "is back after %.1f s", since(began)));
                return;
            } catch (RuntimeException e) {
                if (!wanted()) {
                    return;
                }
                announcer.say(String.valueOf(e.getMessage()));
                announcer.step(
                        part.name(),
                        String.format(Locale.ROOT, "could not be started; again in %.0f s", wait.toMillis() / 1000.0));
                pause(wait);
                wait = longer(wait, watch.longestWait());
            }
        }
    }

    private static Duration longer(Duration duration, Duration longest) {
        Duration twice = duration.multipliedBy(2);
        return twice.compareTo(longest) < 0 ? twice : longest;
    }

    private static double since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis() / 1000.0;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void wanted(boolean value) {
        wanted = value;
    }

    private synchronized boolean wanted() {
        return wanted;
    }
}
