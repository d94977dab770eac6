package app.kith.matching.room;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.crowd.Pair;
import app.kith.engine.evening.Seating;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits apart from everybody whom the plan suggests to them, although somebody of these is there, and why. */
@Repository
class PlanDifferences {

    /** One person, the best partner of those suggested, and why the two do not sit together. */
    record Difference(UUID personId, UUID partnerId, String reason) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PlanDifferences(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Where a seating differs from the plan.
     *
     * @param planned the plan's pairs, the best first
     * @param met who have met here before
     * @param byHand whether the organiser chose the seats
     */
    static List<Difference> between(Seating seating, Collection<Pair> planned, Set<Pair> met, boolean byHand) {
        Set<Pair> seated = seating.pairs().stream().map(one -> one.pair()).collect(Collectors.toSet());
        Set<UUID> out = Set.copyOf(seating.sittingOut());
        Set<UUID> there = new HashSet<>(out);
        seated.forEach(pair -> there.addAll(List.of(pair.a(), pair.b())));
        Map<UUID, List<UUID>> partners = new LinkedHashMap<>();
        Set<UUID> served = new HashSet<>();
        for (Pair pair : planned) {
            if (there.contains(pair.a()) && there.contains(pair.b())) {
                partners.computeIfAbsent(pair.a(), person -> new ArrayList<>()).add(pair.b());
                partners.computeIfAbsent(pair.b(), person -> new ArrayList<>()).add(pair.a());
                if (seated.contains(pair)) {
                    served.addAll(List.of(pair.a(), pair.b()));
                }
            }
        }
        List<Difference> differences = new ArrayList<>();
        partners.forEach((person, suggested) -> {
            if (!served.contains(person)) {
                UUID best = suggested.stream()
                        .filter(partner -> !met.contains(new Pair(person, partner)))
                        .findFirst()
                        .orElse(suggested.getFirst());
                differences.add(new Difference(person, best, reason(person, best, met, out, served, byHand)));
            }
        });
        return differences;
    }

    private static String reason(
            UUID person, UUID partner, Set<Pair> met, Set<UUID> out, Set<UUID> served, boolean byHand) {
        if (byHand) {
            return "chosen-by-hand";
        }
        if (met.contains(new Pair(person, partner))) {
            return "already-met";
        }
        if (served.contains(partner)) {
            return "partner-planned";
        }
        return out.contains(person) || out.contains(partner) ? "sits-out" : "no-way";
    }

    void keep(UUID roundId, List<Difference> differences) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        batches.batchUpdate(
                "insert into apart_from_plan (organisation_id, round_id, person_id, partner_id, reason) values (?, ?, ?, ?, ?)",
                differences,
                500,
                (row, one) -> {
                    row.setObject(1, organisation);
                    row.setObject(2, roundId);
                    row.setObject(3, one.personId());
                    row.setObject(4, one.partnerId());
                    row.setString(5, one.reason());
                });
    }

    /** Also of those who came after the seats were given, if somebody whom the plan suggests to them has one. */
    List<Difference> of(UUID roundId) {
        return jdbc.sql("""
                        select person_id, partner_id, reason from apart_from_plan where round_id = :round
                        union all
                        (select distinct on (a.person_id) a.person_id, s.partner_id, 'late'
                         from round r
                         join attendance a on a.gathering_id = r.gathering_id and a.checked_in_at is not null and a.cancelled_at is null
                         join lateral (select p.id from plan p where p.gathering_id = r.gathering_id
                             order by p.planned_at desc, p.id desc limit 1) latest on true
                         join lateral (
                             select case o.person_a when a.person_id then o.person_b else o.person_a end as partner_id, o.score
                             from suggestion o where o.plan_id = latest.id and a.person_id in (o.person_a, o.person_b)) s on true
                         where r.id = :round
                           and not exists (select from seat t where t.round_id = r.id and t.person_id = a.person_id)
                           and exists (select from seat t where t.round_id = r.id and t.person_id = s.partner_id)
                         order by a.person_id, s.score desc)
                        order by reason, person_id
                        """).param("round", roundId).query(Difference.class).list();
    }
}
