package app.kith.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProcessIT {

    @Test
    void data_outlive_the_server_and_the_init_script_runs_once(@TempDir Path folder) throws SQLException {
        try (var postgres = PostgresProcess.keeping(folder.resolve("data"), 0, false)) {
            postgres.start("create table kept (id int primary key);\ninsert into kept values (1);");
            postgres.stop();

            postgres.start("insert into kept values (1);");

            assertThat(count(postgres, "select count(*) from kept")).isEqualTo(1);
        }
    }

    @Test
    void each_service_owns_its_database_and_its_app_role_may_use_but_not_change_the_tables() throws Exception {
        try (var postgres = PostgresProcess.throwaway(false)) {
            postgres.start(Files.readString(Path.of("../../infra/postgres/init.sql")));
            try (var owner = DriverManager.getConnection(postgres.jdbcUrl("matching"), "matching_owner", "kith");
                    var statement = owner.createStatement()) {
                statement.execute("create table seat (id bigserial primary key)");
                statement.execute("select pg_create_logical_replication_slot('s', 'pgoutput')");
                statement.execute("select pg_drop_replication_slot('s')");
            }
            try (var app = DriverManager.getConnection(postgres.jdbcUrl("matching"), "matching", "kith");
                    var statement = app.createStatement()) {
                statement.execute("insert into seat default values");
                assertThatThrownBy(() -> statement.execute("drop table seat")).hasMessageContaining("must be owner");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl("analytics"), "matching", "kith"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_busy_port_is_told_in_one_sentence(@TempDir Path folder) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var postgres = PostgresProcess.keeping(folder, other.getLocalPort(), false)) {
            assertThatThrownBy(postgres::start)
                    .isInstanceOf(ServerFault.class)
                    .hasMessage(
                            "Port %d, which Postgres needs, is taken by another program: stop that program or choose other ports.",
                            other.getLocalPort());
        }
    }

    @Test
    void a_start_that_failed_does_not_stand_in_the_way_of_the_next(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (var postgres = PostgresProcess.keeping(data, 0, false)) {
            postgres.start("create table kept (id int primary key);");
            postgres.stop();
            Path control = data.resolve("global/pg_control");
            Path away = Files.move(control, folder.resolve("pg_control"));
            assertThatThrownBy(postgres::start).isInstanceOf(ServerFault.class);
            assertThatThrownBy(postgres::start).isInstanceOf(ServerFault.class).hasMessageNotContaining("lock");
            Files.move(away, control);

            postgres.start();

            assertThat(count(postgres, "select count(*) from kept")).isZero();
        }
    }

    @Test
    void a_frozen_server_does_not_answer(@TempDir Path folder) throws Exception {
        try (var postgres = PostgresProcess.keeping(folder.resolve("data"), 0, false)) {
            postgres.start();
            assertThat(postgres.answers(Duration.ofSeconds(5))).isTrue();
            String pid = Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .getFirst()
                    .strip();
            signal("-STOP", pid);
            try {
                assertThat(postgres.answers(Duration.ofSeconds(1))).isFalse();
            } finally {
                signal("-CONT", pid);
            }
            assertThat(postgres.answers(Duration.ofSeconds(5))).isTrue();
        }
    }

    private static void signal(String signal, String pid) throws Exception {
        assertThat(new ProcessBuilder("kill", signal, pid).start().waitFor()).isZero();
    }

    @Test
    void half_written_data_are_told_in_one_sentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "18");
        try (var postgres = PostgresProcess.keeping(folder, 0, false)) {
            assertThatThrownBy(postgres::start).isInstanceOf(ServerFault.class).hasMessageContaining("half-written");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_launcher_is_stopped_first(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        int port = Ports.choose(0);
        var launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledLauncher.class.getName(),
                        data.toString(),
                        Integer.toString(port))
                .inheritIO()
                .start();
        assertThat(launcher.waitFor()).isEqualTo(9);
        assertThat(data.resolve("postmaster.pid")).exists();

        try (var postgres = PostgresProcess.keeping(data, port, false)) {
            postgres.start();

            assertThat(count(postgres, "select count(*) from kept")).isZero();
        }
    }

    /** Starts a server and ends without stopping it. */
    static final class KilledLauncher {
        public static void main(String[] arguments) {
            PostgresProcess.keeping(Path.of(arguments[0]), Integer.parseInt(arguments[1]), false)
                    .start("create table kept (id int);");
            Runtime.getRuntime().halt(9);
        }
    }

    private static long count(PostgresProcess postgres, String sql) throws SQLException {
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
