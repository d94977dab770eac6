package app.kith.eventing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A service's database as its owner sees it, with the replication slot that marks how far its outbox is relayed. */
record OutboxDatabase(String url, String user, String password, String slot) {

    private static final Duration LONGEST_MIGRATION = Duration.ofMinutes(10);

    /** Postgres takes small letters, digits and underscores in the name of a slot. */
    static String slot(String service) {
        return service.replace('-', '_') + "_outbox";
    }

    static OutboxDatabase of(EventingProperties.Relay relay, String service) {
        return new OutboxDatabase(
                required(relay.url(), "url"),
                required(relay.user(), "user"),
                relay.password() == null ? "" : relay.password(),
                slot(service));
    }

    /** The publication that logical decoding asks for; it holds no table, since the outbox is none. */
    String publication() {
        return slot;
    }

    /** Where the server is, as the driver understands the URL: {@code PGHOST}, {@code PGPORT}, {@code PGDBNAME}. */
    Properties location() {
        Properties location = Driver.parseURL(url, null);
        if (location == null) {
            throw new IllegalArgumentException("kith.eventing.relay.url is no JDBC address of a Postgres: " + url);
        }
        return location;
    }

    /** A connection that notices within half a minute that the other side is gone, on both sides. */
    Connection connect(String purpose) throws SQLException {
        return connect(purpose, Duration.ofSeconds(30));
    }

    private Connection connect(String purpose, Duration patience) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", slot + " " + purpose);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", Long.toString(patience.toSeconds()));
        properties.setProperty("connectTimeout", "10");
        properties.setProperty(
                "options", "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return DriverManager.getConnection(url, properties);
    }

    /**
     * Makes the slot unless it is there; what commits from then on is kept until relayed. A new slot waits for every
     * older transaction of the whole server, such as another program's long migration.
     */
    void prepare() throws SQLException {
        // a new slot waits for every transaction of the whole server that has begun before it
        try (var connection = connect("set-up", Duration.ofMinutes(5));
                var statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, (int) LONGEST_MIGRATION.toMillis());
            statement.execute("select pg_advisory_lock(hashtextextended('%s set-up', 0))".formatted(slot));
            statement.execute("""
                    do $$ begin
                      if not exists (select from pg_publication where pubname = '%1$s') then
                        create publication %1$s;
                      end if;
                    end $$
                    """.formatted(publication()));
            statement.execute("""
                    select pg_create_logical_replication_slot('%1$s', 'pgoutput')
                    where not exists (select from pg_replication_slots where slot_name = '%1$s')
                    """.formatted(slot));
        }
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("kith.eventing.relay.%s is not set".formatted(name));
        }
        return value;
    }
}
