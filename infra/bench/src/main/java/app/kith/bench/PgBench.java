package app.kith.bench;

import app.kith.bench.Checkout.Said;
import app.kith.local.PlatformOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The baseline of a check-in: pgbench, with the SQL of the attendee service's {@code CheckIn} as that service's role, on the same
 * Postgres, for made-up guests of an organisation of its own.
 */
final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final String PREFIX = "00000000-0000-7000-8000-";
    private static final int GUESTS_A_CLIENT = 2_000;

    private final String postgres;
    private final int clients;
    private final UUID organisation = UUID.randomUUID();
    private final UUID gathering = UUID.randomUUID();
    private int done;

    PgBench(String postgres, int clients) {
        this.postgres = postgres;
        this.clients = clients;
    }

    /** Makes the guests, as many as all runs together can need. */
    void prepare() {
        try (var connection =
                DriverManager.getConnection("jdbc:postgresql://" + postgres + "/attendee", "attendee", "kith")) {
            connection.setAutoCommit(false);
            run(connection, "select set_config('kith.organisation', '%s', true)".formatted(organisation));
            run(connection, """
                    insert into gathering values ('%s', '%s', 'pgbench', 'here', 'UTC', now(), now(), now() + interval '1 hour',
                                                  null, 'LIVE', 1)""".formatted(gathering, organisation));
            run(connection, """
                    insert into device values ('%1$s', '%1$s', '%2$s', 'Main door', now(), null)""".formatted(gathering, organisation));
            String guests = """
                    from generate_series(0, %d) as client, generate_series(1, %d) as n,
                         lateral (select ('%s' || lpad((client * 100000 + n)::text, 12, '0'))::uuid as id) as guest""".formatted(clients - 1, GUESTS_A_CLIENT, PREFIX);
            run(connection, """
                    insert into person select id, '%s', id || '@pgbench.example', 'Guest of pgbench', 'Company', 'Role', '{}', '{}', '', 1
                    """.formatted(organisation) + guests);
            run(connection, """
                    insert into registration
                    select id, '%s', '%s', id, 'CONFIRMED', 'import', now(), null, id, 1
                    """.formatted(organisation, gathering) + guests);
            connection.commit();
            // before they are counted, Postgres reads the tables whole, and the baseline would be six times too slow
            connection.setAutoCommit(true);
            run(connection, "analyze");
        } catch (SQLException e) {
            throw new CannotMeasure("pgbench's guests could not be made: " + e.getMessage());
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Check-ins a second, over so many by each client. */
    double rate(int each) {
        if (done + each > GUESTS_A_CLIENT) {
            throw new IllegalStateException("more check-ins than there are guests");
        }
        Path script = script();
        try {
            var address = postgres.split(":", -1);
            var here = new Checkout(PlatformOptions.defaults().root(), Map.of("PGPASSWORD", "kith"));
            Said said = here.run(List.of(
                    "pgbench",
                    "--no-vacuum",
                    "--protocol",
                    "prepared",
                    "--client",
                    Integer.toString(clients),
                    "--transactions",
                    Integer.toString(each),
                    "--define",
                    "n=" + done,
                    "--define",
                    "organisation=" + organisation,
                    "--define",
                    "gathering=" + gathering,
                    "--file",
                    script.toString(),
                    "--host",
                    address[0],
                    "--port",
                    address[1],
                    "--username",
                    "attendee",
                    "attendee"));
            done += each;
            var rate = RATE.matcher(String.join("\n", said.lines()));
            if (said.code() != 0 || !rate.find()) {
                throw new CannotMeasure("pgbench failed:%n%s".formatted(said.tail()));
            }
            return Double.parseDouble(rate.group(1));
        } finally {
            script.toFile().delete();
        }
    }

    /** pgbench reads its script from a file. */
    private static Path script() {
        try (var script = PgBench.class.getResourceAsStream("check-in.sql")) {
            Path file = Files.createTempFile("check-in", ".sql");
            Files.copy(Objects.requireNonNull(script), file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
