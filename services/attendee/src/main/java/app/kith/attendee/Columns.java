package app.kith.attendee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and binds the column types that JDBC does not know: ids, instants and lists of texts. */
public final class Columns {

    public static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** An id in a column that is never null. */
    public static UUID ownId(ResultSet row, String column) throws SQLException {
        return present(id(row, column), column);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    /** An instant in a column that is never null. */
    public static Instant ownInstant(ResultSet row, String column) throws SQLException {
        return present(instant(row, column), column);
    }

    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** The form in which an instant is bound to a statement. */
    public static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is unexpectedly null");
        }
        return value;
    }

    private Columns() {}
}
