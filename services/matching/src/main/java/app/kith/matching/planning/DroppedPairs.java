package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.crowd.Pair;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the organiser keeps apart at a gathering. */
@Repository
class DroppedPairs {

    private static final String IS_PAIR =
            "gathering_id = :gathering and :a in (one_id, other_id) and :b in (one_id, other_id)";

    /** Two people who are kept apart, and since when. */
    record Dropped(UUID oneId, UUID otherId, Instant droppedAt) {}

    private final JdbcClient jdbc;

    DroppedPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID gatheringId, Pair pair) {
        return jdbc.sql("select exists (select from dropped_now where %s)".formatted(IS_PAIR))
                .param("gathering", gatheringId)
                .param("a", pair.a())
                .param("b", pair.b())
                .query(Boolean.class)
                .single();
    }

    /** @param suggested whether the plan suggests the two now */
    void put(UUID gatheringId, Pair pair, boolean suggested, Instant droppedAt) {
        jdbc.sql("""
                        insert into dropped_pair (organisation_id, gathering_id, person_a, person_b, suggested, dropped_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        CurrentOrganisation.id().orElseThrow(),
                        gatheringId,
                        pair.a(),
                        pair.b(),
                        suggested,
                        Timestamp.from(droppedAt))
                .update();
    }

    /** Lets the two meet again; whether the plan had suggested them. */
    boolean remove(UUID gatheringId, Pair pair) {
        return jdbc.sql("""
                        delete from dropped_pair d using dropped_now n
                        where (d.gathering_id, d.person_a, d.person_b) = (n.gathering_id, n.person_a, n.person_b)
                          and n.gathering_id = :gathering and :a in (n.one_id, n.other_id) and :b in (n.one_id, n.other_id)
                        returning d.suggested
                        """)
                .param("gathering", gatheringId)
                .param("a", pair.a())
                .param("b", pair.b())
                .query(Boolean.class)
                .list()
                .contains(true);
    }

    /** All of a gathering, the latest first. */
    List<Dropped> of(UUID gatheringId) {
        return jdbc.sql("""
                        select one_id, other_id, max(dropped_at) as dropped_at from dropped_now
                        where gathering_id = ? group by one_id, other_id order by dropped_at desc, one_id, other_id
                        """).param(gatheringId).query(Dropped.class).list();
    }
}
