package app.kith.servers;

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
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real Keycloak that runs as a process of this machine and keeps its data in a Postgres database. */
public final class KeycloakProcess implements AutoCloseable {

    private static final Duration START_DEADLINE = Duration.ofMinutes(10);
    private static final Duration STOP_DEADLINE = Duration.ofSeconds(15);
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xms64m",
            "-Xmx320m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US");

    private final KeycloakProgram program;
    private final Settings settings;
    private volatile @Nullable Process running;

    /**
     * What one server is told.
     *
     * @param port TCP port on localhost
     * @param jdbcUrl address of its database
     * @param user and role of the database
     * @param password of that role
     * @param realm file that is imported when the database does not hold its realm
     * @param environment values for the realm's placeholders
     * @param output file that takes what it has to say
     */
    public record Settings(
            int port,
            String jdbcUrl,
            String user,
            String password,
            Path realm,
            Map<String, String> environment,
            Path output) {

        public Settings {
            environment = Map.copyOf(environment);
        }
    }

    /** A server that is not started yet; who starts it also closes it. */
    public KeycloakProcess(KeycloakProgram program, Settings settings) {
        this.program = program;
        this.settings = settings;
    }

    /** Starts it and waits until it answers. */
    public KeycloakProcess start() {
        launch();
        awaitAnswer(START_DEADLINE);
        return this;
    }

    /** The address that browsers and services know it by. */
    public String url() {
        return "http://localhost:" + settings.port();
    }

    /** Its process while it runs. */
    public @Nullable ProcessHandle process() {
        return running == null || !running.isAlive() ? null : running.toHandle();
    }

    /** Stops it in order; its database keeps what it knows. */
    @Override
    public void close() {
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
        running = null;
    }

    /** Starts its process without waiting for it; {@link #awaitAnswer} does. */
    public void launch() {
        Ports.requireFree(settings.port(), "Keycloak");
        program.offerRealm(settings.realm());
        var jvm = new ArrayList<>(JVM_OPTIONS);
        if (Files.exists(program.aotCache())) {
            jvm.add("-XX:AOTCache=" + program.aotCache());
        }
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + settings.port(),
                "--hostname=" + url(),
                "--http-pool-max-threads=16"));
        arguments.addAll(database());
        var builder = process(program.command(jvm, arguments));
        try {
            Files.createDirectories(settings.output().toAbsolutePath().getParent());
            running = builder.start();
        } catch (IOException e) {
            throw new ServerFault("Keycloak's process could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * The command that runs Keycloak once through its database, records what it loads, and ends by itself.
     *
     * @param cache file that takes the ahead-of-time cache, for {@link KeycloakProgram#aotCache}
     */
    public ProcessBuilder training(Path cache) {
        var jvm = new ArrayList<>(JVM_OPTIONS);
        jvm.add("-XX:AOTCacheOutput=" + cache);
        var arguments = new ArrayList<>(List.of("export", "--optimized", "--realm=kith", "--file=/dev/null"));
        arguments.addAll(database());
        return process(program.command(jvm, arguments));
    }

    private List<String> database() {
        return List.of(
                "--db-url=" + settings.jdbcUrl(),
                "--db-username=" + settings.user(),
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=10");
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(settings.output().toFile()));
        builder.environment().putAll(settings.environment());
        builder.environment().put("KC_DB_PASSWORD", settings.password());
        return builder;
    }

    /** Waits until it answers; fails when it does not within so long. */
    public void awaitAnswer(Duration patience) {
        Process process = running;
        if (process == null) {
            throw new IllegalStateException("not launched");
        }
        var question = HttpRequest.newBuilder(URI.create(url() + "/realms/master"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long deadline = System.nanoTime() + patience.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, question)) {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new ServerFault("Keycloak stopped with exit code %d while it started: see %s."
                            .formatted(process.exitValue(), settings.output()));
                }
                if (System.nanoTime() > deadline) {
                    throw new ServerFault("Keycloak does not answer on port %d: see %s."
                            .formatted(settings.port(), settings.output()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFault("The start of Keycloak was broken off.", e);
        }
    }

    /** Whether it says anything within so long. */
    public boolean answers(Duration patience) {
        var question = HttpRequest.newBuilder(URI.create(url() + "/realms/master"))
                .timeout(patience)
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(patience).build()) {
            http.send(question, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean answers(HttpClient http, HttpRequest question) throws InterruptedException {
        try {
            return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
