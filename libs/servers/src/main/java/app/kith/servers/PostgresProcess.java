package app.kith.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A real Postgres, set up for logical decoding, that runs as processes of this machine. */
public final class PostgresProcess implements AutoCloseable {

    private static final Duration START_DEADLINE = Duration.ofSeconds(60);

    /** Written last on the first start: data without it were left half-written. */
    private static final String COMPLETE = "kith-complete";

    private static final String PASSWORD_OF_ROLES = "kith";

    /** How the SQL states of a connection that did not come about begin. */
    private static final String CONNECTION_FAILED = "08";

    private final Path data;
    private final int port;
    private final boolean durable;
    private final boolean kept;
    private @Nullable EmbeddedPostgres running;

    private PostgresProcess(Path data, int port, boolean durable, boolean kept) {
        this.data = data;
        this.port = port;
        this.durable = durable;
        this.kept = kept;
    }

    /**
     * A server whose data outlive it. It is not started yet; who starts it also closes it.
     *
     * @param data folder of the data, made when missing
     * @param port TCP port on localhost; 0 chooses a free one
     * @param durable whether a commit waits for the disk (fsync)
     */
    public static PostgresProcess keeping(Path data, int port, boolean durable) {
        return new PostgresProcess(data, Ports.choose(port), durable, true);
    }

    /**
     * A server for one run, on a free port and an empty folder; it goes away with this JVM. It is not started yet.
     *
     * @param durable whether a commit waits for the disk (fsync)
     */
    public static PostgresProcess throwaway(boolean durable) {
        var server = new PostgresProcess(Folders.temporary("kith-postgres"), Ports.choose(0), durable, false);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    /** Starts it and waits until it answers; {@code initScript} runs once, as superuser, when the data are new. */
    public PostgresProcess start(@Nullable String initScript) {
        boolean fresh = Folders.isEmpty(data);
        if (!fresh && !Files.exists(data.resolve(COMPLETE))) {
            throw new ServerFault(
                    "The Postgres data in %s are half-written, because their first start was interrupted: delete that folder or start fresh."
                            .formatted(data));
        }
        stopOrphan();
        Ports.requireFree(port, "Postgres");
        var launch = new PostgresLaunch(data, port, durable, this::postmaster);
        running = fresh ? launch.begin() : launch.beginWatched();
        if (fresh) {
            if (initScript != null) {
                runScript(initScript);
            }
            markComplete();
        }
        return this;
    }

    public PostgresProcess start() {
        return start(null);
    }

    /** Whether this object's server was started and not stopped. */
    public boolean isRunning() {
        return running != null;
    }

    public int port() {
        return port;
    }

    /** The address {@code host:port}. */
    public String address() {
        return "localhost:" + port;
    }

    /** JDBC address of one database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
    }

    /** A new connection as superuser. */
    public Connection connect(String database) {
        try {
            return DriverManager.getConnection(jdbcUrl(database), "postgres", "postgres");
        } catch (SQLException e) {
            throw new ServerFault("Postgres on port %d does not answer: %s".formatted(port, e.getMessage()), e);
        }
    }

    /** Whether it says anything within so long, be it that it is still starting. */
    public boolean answers(Duration patience) {
        String seconds = Long.toString(Math.max(1, patience.toSeconds()));
        var settings = new Properties();
        settings.putAll(Map.of(
                "user", "postgres",
                "password", "postgres",
                "loginTimeout", seconds,
                "connectTimeout", seconds,
                "socketTimeout", seconds));
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), settings)) {
            return connection.isValid(Math.toIntExact(patience.toSeconds()));
        } catch (SQLException refused) {
            String state = refused.getSQLState();
            return state != null && !state.startsWith(CONNECTION_FAILED);
        }
    }

    /**
     * Runs a psql script as superuser, beginning in database {@code postgres}: statements, {@code \connect} and {@code \getenv} lines.
     * The password of the roles is the one for servers of one machine, which listen on the loopback address alone.
     */
    public void runScript(String sql) {
        Connection connection = connect("postgres");
        try {
            for (SqlScript.Step step : SqlScript.parse(sql, Map.of("KITH_DB_PASSWORD", PASSWORD_OF_ROLES))
                    .steps()) {
                switch (step) {
                    case SqlScript.Step.Connect(String database) -> {
                        connection.close();
                        connection = connect(database);
                    }
                    case SqlScript.Step.Statement(String statement) -> execute(connection, statement);
                }
            }
        } catch (SQLException e) {
            throw new ServerFault("Postgres refused a statement of the script: " + e.getMessage(), e);
        } finally {
            closeQuietly(connection);
        }
    }

    /** Stops the server and keeps its data; it can be started again on the same port. */
    public void stop() {
        if (running == null) {
            return;
        }
        Optional<ProcessHandle> postmaster = postmaster();
        try {
            running.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            running = null;
        }
        postmaster.ifPresent(PostgresProcess::awaitExit);
    }

    /** Stops the server, and deletes its data unless they are to be kept. */
    @Override
    public void close() {
        stop();
        if (!kept && Files.exists(data)) {
            Folders.delete(data);
        }
    }

    /** A launcher that was killed leaves its server behind; two servers must never share data. */
    private void stopOrphan() {
        postmaster().ifPresent(orphan -> {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            awaitExit(orphan);
        });
    }

    private Optional<ProcessHandle> postmaster() {
        Path pidFile = data.resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? ProcessHandle.of(Long.parseLong(
                                    Files.readAllLines(pidFile).getFirst().strip()))
                            .filter(process ->
                                    process.info().command().orElse("").endsWith("/postgres"))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void awaitExit(ProcessHandle process) {
        try {
            process.onExit().get(START_DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | ExecutionException e) {
            throw new ServerFault("Postgres (process %d) does not stop.".formatted(process.pid()), e);
        }
    }

    private void markComplete() {
        try {
            Files.createFile(data.resolve(COMPLETE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ServerFault("Postgres broke off: " + e.getMessage(), e);
        }
    }
}
