package app.kith.drill;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import app.kith.local.Platform;
import app.kith.local.PlatformPorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** How the parts of the drilled platform are, seen from outside. */
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final int READY = 200;
    private static final int NOT_READY = 503;

    private final Platform platform;
    private final PlatformPorts ports;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Health(Platform platform, PlatformPorts ports) {
        this.platform = platform;
        this.ports = ports;
    }

    /** Whether a part serves and every service says that it is ready. */
    boolean isWhole(String part) {
        return serves(part)
                && Fault.SERVICES.stream()
                        .allMatch(service -> readiness(service, PATIENCE).equals(Optional.of(READY)));
    }

    /** Whether every service says of itself, unlike a frozen one, that it is not ready. */
    boolean nobodyIsReady() {
        return Fault.SERVICES.stream()
                .allMatch(service -> readiness(service, Duration.ofSeconds(40)).equals(Optional.of(NOT_READY)));
    }

    /** Waits until something holds; empty when it does not in time. */
    static Optional<Duration> await(Duration longest, BooleanSupplier condition) {
        long began = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - began > longest.toNanos()) {
                return Optional.empty();
            }
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        return Optional.of(Duration.ofMillis(NANOSECONDS.toMillis(System.nanoTime() - began)));
    }

    private boolean serves(String part) {
        return switch (part) {
            case Fault.POSTGRES -> postgresServes();
            case Fault.KAFKA, Fault.KEYCLOAK -> platform.answers(part, PATIENCE);
            default -> true;
        };
    }

    /** Asks the database for more of the write-ahead log at once than its spare files hold, which a full disk has no space for. */
    void askForLog() {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("select count(pg_logical_emit_message(false, 'kith.drill', repeat('x', 1000000)))"
                    + " from generate_series(1, 100)");
        } catch (SQLException full) {
            // that is what it is for
        }
    }

    private boolean postgresServes() {
        try (var connection = connect()) {
            return connection.isValid(3);
        } catch (SQLException away) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.putAll(Map.of(
                "user", "postgres",
                "password", "postgres",
                "loginTimeout", "3",
                "connectTimeout", "3",
                "socketTimeout", "3"));
        return DriverManager.getConnection("jdbc:postgresql://%s/postgres".formatted(platform.postgres()), settings);
    }

    private Optional<Integer> readiness(String service, Duration patience) {
        var url =
                "http://localhost:%d/actuator/health/readiness".formatted(PlatformPorts.management(ports.of(service)));
        try {
            return Optional.of(http.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(patience)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode());
        } catch (IOException silent) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
