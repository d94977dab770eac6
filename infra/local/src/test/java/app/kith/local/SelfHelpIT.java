package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import app.kith.servers.KafkaProcess;
import app.kith.servers.PostgresProcess;
import app.kith.servers.ServerFault;
import app.kith.servers.SmallDisk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real servers that freeze, or cannot start for a while, and a supervisor that nobody helps. */
class SelfHelpIT {

    private static final Duration IN_TIME = Duration.ofSeconds(60);
    private static final int DISK_MEGABYTES = 400;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void a_database_that_broke_down_on_a_full_disk_is_back_by_itself_once_there_is_space() {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), DISK_MEGABYTES)
                        .orElseGet(() -> abort("SKIPPED: this machine does not let a test mount a small disk"));
                var server = PostgresProcess.keeping(disk.folder().resolve("data"), 0, true)) {
            var part = new PostgresPart(server, disk.folder().resolve("data"), "create table kept (line text);");
            var supervised = supervise(part);
            execute(server, "insert into kept values ('before')");

            await().atMost(IN_TIME).until(() -> {
                disk.fill();
                askForLog(server);
                return output().contains("could not be started; again in");
            });
            disk.drain();

            await().atMost(IN_TIME).until(() -> output().contains("is back"));
            assertThat(output()).contains("Postgres did not start");
            execute(server, "insert into kept values ('after')");
            supervised.stop();
        }
    }

    @Test
    void a_frozen_database_is_noticed_and_replaced_within_a_minute() throws Exception {
        Path data = folder.resolve("data");
        try (var server = PostgresProcess.keeping(data, 0, false)) {
            var supervised = supervise(new PostgresPart(server, data, "create table kept (line text);"));

            freeze(supervised.process().orElseThrow());

            await().atMost(IN_TIME).until(() -> output().contains("is back"));
            execute(server, "insert into kept values ('after')");
            supervised.stop();
        }
    }

    @Test
    void a_frozen_broker_is_noticed_and_replaced_within_a_minute() throws Exception {
        try (var server = KafkaProcess.keeping(folder.resolve("kafka"), 0, 0)) {
            var supervised = supervise(new KafkaPart(server));

            freeze(supervised.process().orElseThrow());

            await().atMost(IN_TIME).until(() -> output().contains("is back"));
            assertThat(server.answers(Duration.ofSeconds(10))).isTrue();
            supervised.stop();
        }
    }

    private Supervised supervise(Part part) {
        var announcer = new Announcer(new PrintStream(said, true, StandardCharsets.UTF_8));
        var supervised = new Supervised(part, new ProcessIds(folder), announcer, executor);
        supervised.start();
        return supervised;
    }

    /** Asks for more of the write-ahead log at once than its spare files hold: Postgres panics where no further one can be made. */
    private static void askForLog(PostgresProcess server) {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "select count(pg_logical_emit_message(false, 'full', repeat('x', 1000000))) from generate_series(1, 100)");
        } catch (SQLException | ServerFault expected) {
            // the disk is full
        }
    }

    private static void execute(PostgresProcess server, String sql) {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void freeze(ProcessHandle process) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("kill", "-STOP"));
        Stream.concat(Stream.of(process), process.descendants())
                .map(each -> Long.toString(each.pid()))
                .forEach(command::add);
        new ProcessBuilder(command).start().waitFor();
    }

    private String output() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
