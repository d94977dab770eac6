package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.Matchmaker;
import app.kith.engine.Plan;
import app.kith.engine.PlanSettings;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of the current organisation; a gathering's latest is the one that counts. */
@Repository
public class Plans {

    /** A plan without its suggestions. */
    record Header(UUID id, int perPerson, int people, Instant plannedAt, List<UUID> unmatched, int unread) {}

    /** Two people who should meet. */
    record Match(UUID personA, UUID personB, double score) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Plans(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Takes the id; false if it is taken already. */
    boolean begin(UUID planId, UUID gatheringId, PlanSettings settings, int people, Instant plannedAt) {
        return jdbc.sql("""
                                insert into plan (organisation_id, id, gathering_id, per_person, people, unmatched, seed, engine, planned_at)
                                values (?, ?, ?, ?, ?, '{}', ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                CurrentOrganisation.id().orElseThrow(),
                                planId,
                                gatheringId,
                                settings.perPerson(),
                                people,
                                settings.seed(),
                                Matchmaker.VERSION,
                                Timestamp.from(plannedAt))
                        .update()
                == 1;
    }

    boolean isSame(UUID planId, UUID gatheringId, int perPerson) {
        return jdbc.sql("select exists (select 1 from plan where id = ? and gathering_id = ? and per_person = ?)")
                .params(planId, gatheringId, perPerson)
                .query(Boolean.class)
                .single();
    }

    /** @param unread how many texts were not read yet */
    void finish(UUID planId, Plan plan, int unread) {
        jdbc.sql("update plan set unmatched = ?, unread = ? where id = ?")
                .params(plan.unmatched().toArray(UUID[]::new), unread, planId)
                .update();
        suggest(planId, plan.suggestions());
    }

    void suggest(UUID planId, List<Suggestion> suggestions) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        batches.batchUpdate(
                "insert into suggestion (organisation_id, plan_id, person_a, person_b, score) values (?, ?, ?, ?, ?)",
                suggestions,
                500,
                (row, one) -> {
                    row.setObject(1, organisation);
                    row.setObject(2, planId);
                    row.setObject(3, one.pair().a());
                    row.setObject(4, one.pair().b());
                    row.setDouble(5, one.score());
                });
    }

    Optional<Header> latest(UUID gatheringId) {
        return jdbc.sql("""
                        select id, per_person, people, planned_at, unmatched, unread from plan
                        where gathering_id = ? order by planned_at desc, id desc limit 1
                        """)
                .param(gatheringId)
                .query((row, number) -> new Header(
                        row.getObject("id", UUID.class),
                        row.getInt("per_person"),
                        row.getInt("people"),
                        row.getTimestamp("planned_at").toInstant(),
                        List.of((UUID[]) row.getArray("unmatched").getArray()),
                        row.getInt("unread")))
                .optional();
    }

    List<Match> matches(UUID planId) {
        return jdbc.sql("""
                        select person_a, person_b, score from suggestion
                        where plan_id = ? order by score desc, person_a, person_b
                        """).param(planId).query(Match.class).list();
    }

    /** The pairs of the gathering's latest plan, the best first. */
    public Set<Pair> suggestedPairs(UUID gatheringId) {
        return latest(gatheringId)
                .map(plan -> jdbc.sql(
                                "select person_a, person_b from suggestion where plan_id = ? order by score desc, person_a, person_b")
                        .param(plan.id())
                        .query((row, number) -> new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        .set())
                .orElseGet(Set::of);
    }

    /** Whom the gathering's latest plan suggests to one person among those who still have a place and may be matched, with the reasons' key. */
    public List<SuggestedPartner> partnersOf(UUID gatheringId, UUID personId) {
        return latest(gatheringId).stream()
                .flatMap(plan -> jdbc
                        .sql("""
                                select plan_id, partner_id from (
                                    select plan_id, score, case person_a when :person then person_b else person_a end as partner_id
                                    from suggestion where plan_id = :plan and (person_a = :person or person_b = :person)) s
                                where %s and %s and not %s
                                order by score desc, partner_id
                                """.formatted(
                                        MayMeet.oneToOne("s.partner_id"),
                                        MayMeet.oneToOne(":person"),
                                        MayMeet.keptApart(":person", "s.partner_id")))
                        .param("person", personId)
                        .param("plan", plan.id())
                        .param("gathering", gatheringId)
                        .query(SuggestedPartner.class)
                        .list()
                        .stream())
                .toList();
    }

    /** Somebody whom a plan suggests. */
    public record SuggestedPartner(UUID planId, UUID partnerId) {}
}
