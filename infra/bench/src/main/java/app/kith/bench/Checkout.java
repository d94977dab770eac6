package app.kith.bench;

import app.kith.local.PlatformOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A checkout of Kith whose commands are run as at a terminal. */
record Checkout(Path root, Map<String, String> environment) {

    /** A platform that runs until it is closed, and how long it took to be ready. */
    record Running(Checkout checkout, Process process, List<String> place, Duration readyAfter)
            implements AutoCloseable {
        @Override
        public void close() {
            var words = new ArrayList<>(List.of("down"));
            words.addAll(place);
            checkout.kith(words);
        }
    }

    /** Runs {@code ./kith up} with these options until it says that it is ready. */
    Running up(List<String> place, String... options) {
        var words = new ArrayList<>(List.of("./kith", "up"));
        words.addAll(place);
        words.addAll(List.of(options));
        long began = System.nanoTime();
        var process = start(words);
        var said = new ArrayList<String>();
        try {
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.startsWith("Kith is ready")) {
                    var running = new Running(this, process, place, Duration.ofNanos(System.nanoTime() - began));
                    Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
                    return running;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new CannotMeasure("./kith up ended before it was ready:%n%s".formatted(String.join("\n", said)));
    }

    /** Runs {@code ./kith} with these words to its end and tells how long it took. */
    Duration kith(List<String> words) {
        long began = System.nanoTime();
        var command = new ArrayList<>(List.of("./kith"));
        command.addAll(words);
        var said = run(command);
        if (said.code() != 0) {
            throw new CannotMeasure("%s failed; all that it said is in %s:%n%s"
                    .formatted(String.join(" ", command), said.kept(), said.tail()));
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** What a command printed, and how it ended. */
    record Said(int code, List<String> lines) {

        private static final int TAIL = 30;

        /** Writes everything down outside the checkout, which is thrown away. */
        Path kept() {
            Path file = PlatformOptions.defaults().root().resolve(".kith/logs/bench-failed.log");
            try {
                Files.createDirectories(file.getParent());
                return Files.write(file, lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String tail() {
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
        }
    }

    Said run(List<String> command) {
        var process = start(command);
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            var lines = reader.lines().toList();
            return new Said(process.waitFor(), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process start(List<String> command) {
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new CannotMeasure("%s cannot be run: %s".formatted(command.getFirst(), e.getMessage()));
        }
    }
}
