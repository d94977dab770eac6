package app.kith.matching.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What of their own choice keeps people from being matched: consent, groups alone, or neither an ask nor an offer. */
@Repository
public class Obstacles {

    public static final String NO_CONSENT = "no-consent";
    public static final String GROUPS_ONLY = "groups-only";
    public static final String NO_ASK_NO_OFFER = "no-ask-no-offer";

    private static final String ALL = """
            select distinct person_id, p.name, 'matching' = any (p.withheld) as no_consent,
                   p.participation is not distinct from 'groups-only' as groups_only,
                   cardinality(p.asks) + cardinality(p.offers) = 0 as says_nothing
              from attendance a join profile p using (organisation_id, person_id)
             where a.gathering_id = :gathering and a.cancelled_at is null
               and ('matching' = any (p.withheld) or p.participation = 'groups-only'
                    or cardinality(p.asks) + cardinality(p.offers) = 0)
            """;

    private final JdbcClient jdbc;

    Obstacles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those with a place at a gathering for whom there is an obstacle, each obstacle, in order of their names. */
    public Map<UUID, List<String>> of(UUID gatheringId) {
        return all(ALL + " order by p.name, person_id", gatheringId, null);
    }

    /** The same of those who have come. */
    public Map<UUID, List<String>> ofPresent(UUID gatheringId) {
        return all(ALL + " and a.checked_in_at is not null order by p.name, person_id", gatheringId, null);
    }

    /** One person's obstacles; none for most. */
    public List<String> of(UUID gatheringId, UUID personId) {
        return all(ALL + " and person_id = :person", gatheringId, personId).getOrDefault(personId, List.of());
    }

    private Map<UUID, List<String>> all(String query, UUID gatheringId, @Nullable UUID personId) {
        Map<UUID, List<String>> obstacles = new LinkedHashMap<>();
        jdbc.sql(query)
                .param("gathering", gatheringId)
                .param("person", personId)
                .query(row -> {
                    obstacles.put(row.getObject("person_id", UUID.class), obstacles(row));
                });
        return obstacles;
    }

    /** Without consent nothing else matters. */
    private static List<String> obstacles(ResultSet row) throws SQLException {
        if (row.getBoolean("no_consent")) {
            return List.of(NO_CONSENT);
        }
        List<String> obstacles = new ArrayList<>();
        if (row.getBoolean("groups_only")) {
            obstacles.add(GROUPS_ONLY);
        }
        if (row.getBoolean("says_nothing")) {
            obstacles.add(NO_ASK_NO_OFFER);
        }
        return obstacles;
    }
}
