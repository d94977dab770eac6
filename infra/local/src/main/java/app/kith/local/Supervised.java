package app.kith.local;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;

/** A part under supervision: when its process ends and nobody asked for it, it is started again. */
final class Supervised {

    private static final int ATTEMPTS = 5;

    private final Part part;
    private final ProcessIds ids;
    private final Announcer announcer;
    private final Executor executor;
    private boolean wanted;

    Supervised(Part part, ProcessIds ids, Announcer announcer, Executor executor) {
        this.part = part;
        this.ids = ids;
        this.announcer = announcer;
        this.executor = executor;
    }

    /** Starts the part and returns when it answers; from then on it is watched. */
    void start() {
        wanted(true);
        run();
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

    private void run() {
        part.launch();
        if (!wanted()) {
            part.stop();
            return;
        }
        part.process().ifPresent(process -> ids.write(part.name(), process));
        part.awaitReady();
    }

    private void watch(ProcessHandle process) {
        executor.execute(() -> {
            process.onExit().join();
            startAgain();
        });
    }

    private void startAgain() {
        for (int attempt = 1; wanted(); attempt++) {
            announcer.step(part.name(), "stopped unexpectedly; starting it again");
            long began = System.nanoTime();
            try {
                part.stop();
                run();
                part.process().ifPresent(this::watch);
                announcer.step(part.name(), String.format(Locale.ROOT, "is back after %.1f s", since(began)));
                return;
            } catch (RuntimeException e) {
                if (!wanted()) {
                    return;
                }
                announcer.say(String.valueOf(e.getMessage()));
                if (attempt == ATTEMPTS) {
                    announcer.step(
                            part.name(), "stays stopped after %d attempts; the rest runs on".formatted(ATTEMPTS));
                    return;
                }
                pause(Duration.ofSeconds(attempt));
            }
        }
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
