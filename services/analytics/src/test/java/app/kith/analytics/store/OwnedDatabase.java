package app.kith.analytics.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;

/** The service's database as its owner sees it, who may do what the running service may not. */
public record OwnedDatabase(DataSourceProperties properties) {

    /** Deletes every fact of an organisation, as before a rebuild. */
    public void forget(UUID organisation) {
        as(organisation, statement -> statement.executeUpdate("delete from fact"));
    }

    /** The types of the facts that are stored for an organisation. */
    public List<String> types(UUID organisation) {
        return as(organisation, statement -> {
            var types = new ArrayList<String>();
            try (var rows = statement.executeQuery("select distinct type from fact")) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            return types;
        });
    }

    private interface Work<R> {
        R with(Statement statement) throws SQLException;
    }

    private <R> R as(UUID organisation, Work<R> work) {
        try (var connection = DriverManager.getConnection(
                        properties.determineUrl(), "analytics_owner", properties.determinePassword());
                var statement = connection.createStatement()) {
            statement.execute("set kith.organisation = '" + organisation + "'");
            return work.with(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
