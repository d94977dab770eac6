package app.kith.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A part that runs in a JVM of its own and says over HTTP when it is ready. */
final class JavaProcess implements Part {

    private static final Duration STOP_DEADLINE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final List<String> arguments;
    private final Map<String, String> environment;
    private final URI healthUrl;
    private final URI aliveUrl;
    private final Path log;
    private volatile @Nullable Process running;

    /**
     * @param arguments what follows {@code java} on the command line
     * @param environment added to this process's own
     * @param healthUrl answers 200 once the part is ready
     * @param aliveUrl answers whatever else is away: who waits for a frozen database is not frozen
     * @param log file that takes all it prints
     */
    JavaProcess(
            String name,
            List<String> arguments,
            Map<String, String> environment,
            URI healthUrl,
            URI aliveUrl,
            Path log) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
        this.environment = Map.copyOf(environment);
        this.healthUrl = healthUrl;
        this.aliveUrl = aliveUrl;
        this.log = log;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void awaitReady(Duration patience) {
        Process process = running;
        if (process == null) {
            throw new IllegalStateException("not launched");
        }
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new CannotStart("%s stopped with exit code %d while it started.%n%s"
                        .formatted(name, process.exitValue(), LogTail.of(log)));
            }
            if (System.nanoTime() > deadline) {
                throw new CannotStart("%s was not ready after %d seconds.%n%s"
                        .formatted(name, patience.toSeconds(), LogTail.of(log)));
            }
            pause(process);
        }
    }

    @Override
    public void launch() {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            running = builder.start();
        } catch (IOException e) {
            throw new CannotStart("%s could not be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    private boolean isReady() {
        return status(healthUrl, Duration.ofSeconds(10)).orElse(0) == 200;
    }

    @Override
    public boolean answers(Duration patience) {
        return status(aliveUrl, patience).isPresent();
    }

    private OptionalInt status(URI url, Duration patience) {
        try {
            var request = HttpRequest.newBuilder(url).timeout(patience).build();
            return OptionalInt.of(
                    HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of %s was broken off.".formatted(name), e);
        }
    }

    private void pause(Process process) {
        try {
            process.waitFor(BETWEEN_QUESTIONS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start of %s was broken off.".formatted(name), e);
        }
    }

    @Override
    public void stop() {
        Process process = running;
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(STOP_DEADLINE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(running).filter(Process::isAlive).map(Process::toHandle);
    }
}
