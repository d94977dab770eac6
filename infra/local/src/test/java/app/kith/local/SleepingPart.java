package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A part whose process only sleeps. */
final class SleepingPart implements Part {

    final AtomicInteger launches = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger hangs = new AtomicInteger();
    private volatile boolean frozen;
    private final List<Process> launched = new CopyOnWriteArrayList<>();
    private volatile @Nullable Process process;

    /** The next so many launches fail. */
    void failsToLaunch(int times) {
        failures.set(times);
    }

    /** The next so many processes never answer. */
    void hangsWhileItStarts(int times) {
        hangs.set(times);
    }

    /** Its present process says nothing any more. */
    void freezes() {
        frozen = true;
    }

    @Override
    public String name() {
        return "sleeper";
    }

    @Override
    public void launch() {
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new CannotStart("The disk is full.");
        }
        launches.incrementAndGet();
        frozen = false;
        process = sleep();
        launched.add(process);
    }

    /** How many of its processes run. */
    long alive() {
        return launched.stream().filter(Process::isAlive).count();
    }

    @Override
    public void awaitReady(Duration patience) {
        if (hangs.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new CannotStart("It was not ready after " + patience.toMillis() + " ms.");
        }
    }

    @Override
    public void stop() {
        process().ifPresent(running -> {
            running.destroy();
            running.onExit().join();
        });
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    @Override
    public boolean answers(Duration patience) {
        return !frozen;
    }

    static Process sleep() {
        try {
            return new ProcessBuilder("sleep", "600").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
