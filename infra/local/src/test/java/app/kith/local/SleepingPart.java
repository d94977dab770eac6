package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A part whose process only sleeps. */
final class SleepingPart implements Part {

    final AtomicInteger launches = new AtomicInteger();
    private volatile @Nullable Process process;

    @Override
    public String name() {
        return "sleeper";
    }

    @Override
    public void launch() {
        launches.incrementAndGet();
        process = sleep();
    }

    @Override
    public void awaitReady() {}

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

    static Process sleep() {
        try {
            return new ProcessBuilder("sleep", "600").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
