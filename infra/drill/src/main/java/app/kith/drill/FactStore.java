package app.kith.drill;

import app.kith.drill.Evenings.Acknowledged;
import app.kith.simulator.walk.Write;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks into the fact store itself, behind every service, for what was acknowledged. */
record FactStore(String postgres) {

    private static final Duration ON_ITS_WAY = Duration.ofMinutes(2);

    /** Those that are not there, after as much time as a fact on its way may need. */
    List<Acknowledged> lost(Collection<Acknowledged> acknowledged) {
        var missing = new ArrayList<>(acknowledged);
        Health.await(ON_ITS_WAY, () -> {
            var still = missing(missing);
            missing.clear();
            missing.addAll(still);
            return missing.isEmpty();
        });
        return missing;
    }

    private List<Acknowledged> missing(Collection<Acknowledged> sought) {
        var missing = new ArrayList<Acknowledged>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://%s/analytics".formatted(postgres), "postgres", "postgres");
                PreparedStatement question = connection.prepareStatement(
                        "select exists (select from fact where gathering_id = ? and type = ? and body @> ?::jsonb)")) {
            for (Acknowledged each : sought) {
                if (!isThere(question, each.write())) {
                    missing.add(each);
                }
            }
            return missing;
        } catch (SQLException away) {
            return List.copyOf(sought);
        }
    }

    private static boolean isThere(PreparedStatement question, Write write) throws SQLException {
        question.setObject(1, write.gatheringId());
        question.setString(2, write.fact());
        question.setString(3, json(write.ids()));
        try (var row = question.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static String json(Map<String, ?> ids) {
        return ids.entrySet().stream()
                .map(id -> "\"%s\":\"%s\"".formatted(id.getKey(), id.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
