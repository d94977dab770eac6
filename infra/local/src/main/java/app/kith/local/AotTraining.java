package app.kith.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes, once per build and with low priority, the ahead-of-time caches from which its programs start faster. */
final class AotTraining implements AutoCloseable {

    private static final String NAME = "training";

    private final List<? extends Trainable> programs;
    private final ProcessIds ids;
    private final Path log;
    private final Runnable whenDone;
    private final Thread thread;
    private volatile @Nullable Process running;
    private volatile boolean closed;

    AotTraining(List<? extends Trainable> programs, ProcessIds ids, Path log, Runnable whenDone) {
        this.programs = programs;
        this.ids = ids;
        this.log = log;
        this.whenDone = whenDone;
        this.thread = Thread.ofPlatform().daemon().name("aot-training").unstarted(this::trainAll);
    }

    static boolean isNeeded(Trainable program) {
        return !Files.exists(program.aotCache());
    }

    void start() {
        thread.start();
    }

    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void trainAll() {
        for (Trainable program : programs) {
            if (closed || !train(program)) {
                return;
            }
        }
        whenDone.run();
    }

    private boolean train(Trainable program) {
        Path cache = program.aotCache();
        Path unfinished = cache.resolveSibling(cache.getFileName() + ".unfinished");
        try {
            ProcessBuilder training = program.training(unfinished);
            training.command(inTheBackground(training.command()));
            Process process = training.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            running = process;
            ids.write(NAME, process.toHandle());
            int code = process.waitFor();
            ids.remove(NAME);
            if (code != 0 || closed || !Files.exists(unfinished)) {
                return false;
            }
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> inTheBackground(List<String> command) {
        Path nice = Path.of("/usr/bin/nice");
        return Files.isExecutable(nice)
                ? Stream.concat(Stream.of(nice.toString(), "-n", "19"), command.stream())
                        .toList()
                : command;
    }

    @Override
    public void close() {
        closed = true;
        Process process = running;
        if (process != null && process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
