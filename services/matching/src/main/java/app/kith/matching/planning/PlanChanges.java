package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What changed in plans while their gatherings went on. */
@Repository
class PlanChanges {

    /** One change of one pair: suggested from then on, or not any more. */
    record Change(
            int revision,
            UUID personA,
            UUID personB,
            boolean given,
            String cause,
            @Nullable UUID becauseOf,
            Instant changedAt) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanChanges(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void note(UUID planId, List<Change> changes) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        batches.batchUpdate("""
                insert into plan_change (organisation_id, plan_id, revision, person_a, person_b, given, cause, because_of, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, changes, 500, (row, change) -> {
            row.setObject(1, organisation);
            row.setObject(2, planId);
            row.setInt(3, change.revision());
            row.setObject(4, change.personA());
            row.setObject(5, change.personB());
            row.setBoolean(6, change.given());
            row.setString(7, change.cause());
            row.setObject(8, change.becauseOf());
            row.setTimestamp(9, Timestamp.from(change.changedAt()));
        });
    }

    /** The latest revisions of a plan, the latest first; within one, in order of the people. */
    List<Change> latest(UUID planId, int revisions) {
        return jdbc.sql("""
                        select revision, person_a, person_b, given, cause, because_of, changed_at from plan_change
                        where plan_id = :plan and revision in (
                            select distinct revision from plan_change where plan_id = :plan order by revision desc limit :most)
                        order by revision desc, person_a, person_b
                        """)
                .param("plan", planId)
                .param("most", revisions)
                .query((row, number) -> new Change(
                        row.getInt("revision"),
                        row.getObject("person_a", UUID.class),
                        row.getObject("person_b", UUID.class),
                        row.getBoolean("given"),
                        row.getString("cause"),
                        row.getObject("because_of", UUID.class),
                        row.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
