package app.kith.matching.planning;

import app.kith.engine.PlanSettings;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans that count while their gatherings go on. The row of a plan is held by whoever changes its suggestions. */
@Repository
class LivePlans {

    private static final String LATEST = """
            select p.id, p.gathering_id, p.per_person, p.seed, p.revision, p.told_revision, p.unread from plan p
            where p.gathering_id = ? and exists (select from gathering g where g.id = p.gathering_id and g.ended_at is null)
            order by p.planned_at desc, p.id desc limit 1
            """;

    /** A plan of a gathering that goes on. */
    record Live(UUID id, UUID gatheringId, int perPerson, long seed, int revision, int toldRevision, int unread) {

        PlanSettings settings() {
            return PlanSettings.judged(perPerson, seed);
        }

        int nextRevision() {
            return revision + 1;
        }
    }

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
                          and (not (%s) or not (%s) or %s)
                        order by 1, 2
                        """.formatted(
                                MayMeet.oneToOne("s.person_a"),
                                MayMeet.oneToOne("s.person_b"),
                                MayMeet.keptApart("s.person_a", "s.person_b")))
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
                        """.formatted(MayMeet.oneToOne("person")))
                .param("plan", plan.id())
                .param("gathering", plan.gatheringId())
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
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

    /** Counts up the revision; who has nobody is worked out anew. */
    void revise(Live plan, Collection<UUID> people) {
        jdbc.sql("""
                        update plan set revision = :revision, people = :count, unmatched = array(
                            select person from unnest(:people) person where not exists (
                                select from suggestion s where s.plan_id = :plan and person in (s.person_a, s.person_b)))
                        where id = :plan
                        """)
                .param("revision", plan.nextRevision())
                .param("count", people.size())
                .param("people", people.toArray(UUID[]::new))
                .param("plan", plan.id())
                .update();
    }

    void unread(UUID planId, int texts) {
        jdbc.sql("update plan set unread = ? where id = ?")
                .params(texts, planId)
                .update();
    }

    /** What pairs are worth now. */
    void score(UUID planId, Collection<Suggestion> suggestions) {
        batches.batchUpdate(
                "update suggestion set score = ? where plan_id = ? and person_a = ? and person_b = ?",
                suggestions,
                500,
                (row, one) -> {
                    row.setDouble(1, one.score());
                    row.setObject(2, planId);
                    row.setObject(3, one.pair().a());
                    row.setObject(4, one.pair().b());
                });
    }

    void told(Live plan) {
        jdbc.sql("update plan set told_revision = revision where id = ?")
                .param(plan.id())
                .update();
    }
}
