package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.Pair;
import app.kith.engine.PlanSettings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that count while their gatherings go on. The row of a plan is held by whoever changes its suggestions. */
@Repository
class LivePlans {

    /** Somebody with a place who may be matched one to one. */
    private static final String MAY_MEET = """
            exists (select from attendance a where a.gathering_id = :gathering and a.person_id = %1$s and a.cancelled_at is null)
            and not exists (select from profile p where p.person_id = %1$s
                and ('matching' = any(p.withheld) or p.participation = 'groups-only'))
            """;

    private static final String LATEST = """
            select p.id, p.gathering_id, p.per_person, p.seed, p.revision, p.told_revision from plan p
            where p.gathering_id = ? and exists (select from gathering g where g.id = p.gathering_id and g.ended_at is null)
            order by p.planned_at desc, p.id desc limit 1
            """;

    /** A plan of a gathering that goes on. */
    record Live(UUID id, UUID gatheringId, int perPerson, long seed, int revision, int toldRevision) {

        PlanSettings settings() {
            return PlanSettings.of(perPerson, seed);
        }
    }

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

    LivePlans(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The gathering's latest plan, if the gathering goes on. */
    Optional<Live> find(UUID gatheringId) {
        return jdbc.sql(LATEST).param(gatheringId).query(Live.class).optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Live> hold(UUID gatheringId) {
        return jdbc.sql(LATEST + " for no key update of p")
                .param(gatheringId)
                .query(Live.class)
                .optional();
    }

    /** The gatherings that go on, have a plan, and have this person among their guests. */
    List<UUID> gatheringsOf(UUID personId) {
        return jdbc.sql("""
                        select distinct a.gathering_id from attendance a join gathering g on g.id = a.gathering_id
                        where a.person_id = ? and a.cancelled_at is null and g.ended_at is null
                          and exists (select from plan p where p.gathering_id = a.gathering_id)
                        """).param(personId).query(UUID.class).list();
    }

    /** Those suggestions of some of these people that must not be any more: somebody has no place, or keeps out of it, or avoids the other. */
    List<Pair> impossible(Live plan, Collection<UUID> people) {
        return jdbc.sql("""
                        select s.person_a, s.person_b from suggestion s
                        where s.plan_id = :plan and (s.person_a = any(:people) or s.person_b = any(:people))
                          and (not (%s) or not (%s) or exists (select from avoidance v
                            where (v.person_id, v.avoided_id) in ((s.person_a, s.person_b), (s.person_b, s.person_a))))
                        order by 1, 2
                        """.formatted(MAY_MEET.formatted("s.person_a"), MAY_MEET.formatted("s.person_b")))
                .param("plan", plan.id())
                .param("gathering", plan.gatheringId())
                .param("people", people.toArray(UUID[]::new))
                .query(LivePlans::pair)
                .list();
    }

    /** Those of these people who may meet others and have no suggestion. */
    Set<UUID> alone(Live plan, Collection<UUID> people) {
        return jdbc.sql("""
                        select person from unnest(:people) person where %s
                          and not exists (select from suggestion s where s.plan_id = :plan and person in (s.person_a, s.person_b))
                        """.formatted(MAY_MEET.formatted("person")))
                .param("plan", plan.id())
                .param("gathering", plan.gatheringId())
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    boolean hasPlace(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select exists (select from attendance where gathering_id = ? and person_id = ? and cancelled_at is null)
                        """).params(gatheringId, personId).query(Boolean.class).single();
    }

    Set<Pair> pairs(UUID planId) {
        return jdbc.sql("select person_a, person_b from suggestion where plan_id = ?")
                .param(planId)
                .query(LivePlans::pair)
                .set();
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }

    /** Takes suggestions and their reasons out of a plan. */
    void drop(UUID planId, Collection<Pair> pairs) {
        for (String statement : List.of(
                "delete from suggestion where plan_id = ? and person_a = ? and person_b = ?",
                "delete from gift where reason_of = ? and least(giver_id, taker_id) = ? and greatest(giver_id, taker_id) = ?")) {
            batches.batchUpdate(statement, pairs, 500, (row, pair) -> {
                row.setObject(1, planId);
                row.setObject(2, pair.a());
                row.setObject(3, pair.b());
            });
        }
    }

    /** Counts up the revision and notes what it changed; who has nobody is worked out anew. */
    void note(Live plan, List<Change> changes, Collection<UUID> people) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        batches.batchUpdate("""
                insert into plan_change (organisation_id, plan_id, revision, person_a, person_b, given, cause, because_of, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, changes, 500, (row, change) -> {
            row.setObject(1, organisation);
            row.setObject(2, plan.id());
            row.setInt(3, change.revision());
            row.setObject(4, change.personA());
            row.setObject(5, change.personB());
            row.setBoolean(6, change.given());
            row.setString(7, change.cause());
            row.setObject(8, change.becauseOf());
            row.setTimestamp(9, Timestamp.from(change.changedAt()));
        });
        jdbc.sql("""
                        update plan set revision = :revision, people = :count, unmatched = array(
                            select person from unnest(:people) person where not exists (
                                select from suggestion s where s.plan_id = :plan and person in (s.person_a, s.person_b)))
                        where id = :plan
                        """)
                .param("revision", plan.revision() + 1)
                .param("count", people.size())
                .param("people", people.toArray(UUID[]::new))
                .param("plan", plan.id())
                .update();
    }

    /** The latest revisions of a plan, the latest first; within one, in order of the people. */
    List<Change> changes(UUID planId, int revisions) {
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

    void told(Live plan) {
        jdbc.sql("update plan set told_revision = revision where id = ?")
                .param(plan.id())
                .update();
    }

    /** Asks for a new plan beside this one, unless one is due by then. */
    void renewBy(UUID planId, Instant due) {
        jdbc.sql(
                        "update plan set renewal_due_at = :due where id = :plan and (renewal_due_at is null or renewal_due_at > :due)")
                .param("due", Timestamp.from(due))
                .param("plan", planId)
                .update();
    }

    /** Takes the work for one instance, until the lease ends; false if another one has it, or nothing is due. */
    boolean takeRenewal(UUID planId, Instant now, Instant lease) {
        return jdbc.sql("update plan set renewal_due_at = ? where id = ? and renewal_due_at <= ?")
                        .params(Timestamp.from(lease), planId, Timestamp.from(now))
                        .update()
                == 1;
    }

    /** The work is done, as far as nobody asked for more meanwhile. */
    void endRenewal(UUID planId, Instant lease) {
        jdbc.sql("update plan set renewal_due_at = null where id = ? and renewal_due_at = ?")
                .params(planId, Timestamp.from(lease))
                .update();
    }
}
