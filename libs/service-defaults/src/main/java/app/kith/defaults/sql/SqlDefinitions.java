package app.kith.defaults.sql;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Builds the schema that holds a service's views and functions, from the files in {@code db/definitions}. When one of them changes, or
 * a table migration is added, the schema is dropped and built again in one transaction: no definition is ever altered in place.
 */
public final class SqlDefinitions implements JavaMigration {

    private static final String SCHEMA = "definitions";

    private final List<SqlFile> files;
    private final List<SqlFile> tables;
    private final String reader;

    /**
     * @param files run in this order
     * @param tables the versioned migrations: any of them may drop the schema to change a table beneath it
     * @param reader the role that may use the definitions
     */
    public SqlDefinitions(List<SqlFile> files, List<SqlFile> tables, String reader) {
        this.files = List.copyOf(files);
        this.tables = List.copyOf(tables);
        this.reader = reader;
    }

    /** Those of the service on the class path. */
    public static SqlDefinitions ofService(String reader) {
        return new SqlDefinitions(
                SqlFile.matching("classpath*:db/definitions/*.sql"),
                SqlFile.matching("classpath*:db/migration/V*.sql"),
                reader);
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null; // none: repeated whenever the checksum changes, after all versioned ones
    }

    @Override
    public String getDescription() {
        return "definitions";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        for (var file : files) {
            add(checksum, file.name());
            add(checksum, file.sql());
        }
        tables.forEach(table -> add(checksum, table.name()));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute("drop schema if exists %s cascade".formatted(SCHEMA));
            statement.execute("create schema " + SCHEMA);
            statement.execute("set local search_path = %s, public".formatted(SCHEMA));
            for (var file : files) {
                run(statement, file);
            }
            var role = statement.enquoteIdentifier(reader, true);
            statement.execute("grant usage on schema %s to %s".formatted(SCHEMA, role));
            statement.execute("grant select on all tables in schema %s to %s".formatted(SCHEMA, role));
            statement.execute("grant execute on all functions in schema %s to %s".formatted(SCHEMA, role));
        }
    }

    private static void run(Statement statement, SqlFile file) {
        try {
            statement.execute(file.sql());
        } catch (SQLException refused) {
            throw new FlywayException("db/definitions/%s: %s".formatted(file.name(), refused.getMessage()), refused);
        }
    }

    private static void add(CRC32 checksum, String text) {
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        checksum.update(0);
    }
}
