package app.kith.attendee.person;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Gives everybody known so far the spellings by which they are found now; the rule is in Java alone. Once for each change of it. */
class SpellNamesAgain implements JavaMigration {

    private static final int AT_ONCE = 1_000;

    private final String version;

    SpellNamesAgain(String version) {
        this.version = version;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return "spell names again";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("alter table person no force row level security");
            spell(connection);
            statement.execute("alter table person force row level security");
        }
    }

    private static void spell(Connection connection) throws SQLException {
        try (var people = connection.prepareStatement("select id, name from person");
                var update = connection.prepareStatement("update person set search_words = ? where id = ?")) {
            people.setFetchSize(AT_ONCE);
            var rows = people.executeQuery();
            for (int row = 1; rows.next(); row++) {
                update.setString(1, Spellings.of(rows.getString("name")));
                update.setObject(2, rows.getObject("id", UUID.class));
                update.addBatch();
                if (row % AT_ONCE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }
}
