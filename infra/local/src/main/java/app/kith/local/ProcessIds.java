package app.kith.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The ids of a platform's processes, one file each, so that whatever a killed launcher left running is found and
 * stopped. A file holds the id and the process's start, as ids are used again.
 */
record ProcessIds(Path folder) {

    static final String LAUNCHER = "launcher";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    void write(String part, ProcessHandle process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(part), "%d %d%n".formatted(process.pid(), startedAt(process)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ProcessHandle> running(String part) {
        try {
            if (!Files.exists(file(part))) {
                return Optional.empty();
            }
            List<String> words =
                    List.of(BLANKS.split(Files.readString(file(part)).strip(), -1));
            return ProcessHandle.of(Long.parseLong(words.getFirst()))
                    .filter(process -> isSame(process, Long.parseLong(words.getLast())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Stops what a killed launcher left running; answers the names of those parts. */
    List<String> stopLeftovers() {
        var stopped = new ArrayList<String>();
        for (String part : parts()) {
            running(part).ifPresent(process -> {
                stop(process);
                stopped.add(part);
            });
            remove(part);
        }
        return stopped;
    }

    private List<String> parts() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The system's own reckoning of a process's start may shift by a second. */
    private static boolean isSame(ProcessHandle process, long startedAt) {
        return Math.abs(startedAt(process) - startedAt) < 2000;
    }

    private static long startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private Path file(String part) {
        return folder.resolve(part + ".pid");
    }
}
