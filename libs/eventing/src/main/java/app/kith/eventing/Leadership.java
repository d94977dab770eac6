package app.kith.eventing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The right to relay one outbox: a lock that Postgres gives to one session and takes back when that session ends. */
final class Leadership implements AutoCloseable {

    private final Connection session;
    private final String slot;

    private Leadership(Connection session, String slot) {
        this.session = session;
        this.slot = slot;
    }

    /** Takes the lead if nobody has it. */
    static Optional<Leadership> seek(OutboxDatabase database) throws SQLException {
        Connection session = database.connect("relay");
        try (PreparedStatement lock = session.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            lock.setString(1, database.slot());
            try (ResultSet result = lock.executeQuery()) {
                if (result.next() && result.getBoolean(1)) {
                    return Optional.of(new Leadership(session, database.slot()));
                }
            }
            session.close();
            return Optional.empty();
        } catch (SQLException failure) {
            session.close();
            throw failure;
        }
    }

    /** Bytes of write-ahead log that the slot still holds; fails when the session, and with it the lead, is lost. */
    long lagBytes() throws SQLException {
        try (PreparedStatement lag = session.prepareStatement(
                "select pg_wal_lsn_diff(pg_current_wal_lsn(), confirmed_flush_lsn) from pg_replication_slots"
                        + " where slot_name = ?")) {
            lag.setString(1, slot);
            try (ResultSet result = lag.executeQuery()) {
                return result.next() ? result.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
