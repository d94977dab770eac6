package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.Gift;
import app.kith.engine.Suggestion;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why people were put together. */
@Repository
public class Reasons {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Reasons(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps the gifts of all suggestions under the plan or round that made them. */
    public void keep(UUID reasonOf, List<Suggestion> suggestions) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        List<Gift> gifts =
                suggestions.stream().flatMap(one -> one.gifts().stream()).toList();
        batches.batchUpdate(
                "insert into gift (organisation_id, reason_of, giver_id, taker_id, strength, topic, ask, offer) values (?, ?, ?, ?, ?, ?, ?, ?)",
                gifts,
                500,
                (row, gift) -> {
                    row.setObject(1, organisation);
                    row.setObject(2, reasonOf);
                    row.setObject(3, gift.from());
                    row.setObject(4, gift.to());
                    row.setDouble(5, gift.strength());
                    row.setString(6, gift.topic());
                    row.setString(7, gift.ask());
                    row.setString(8, gift.offer());
                });
    }

    /** All reasons of a plan or round, the strongest first. */
    public List<Reason> of(UUID reasonOf) {
        return jdbc.sql("""
                        select giver_id, taker_id, strength, topic, ask, offer from gift
                        where reason_of = ? order by strength desc, giver_id
                        """).param(reasonOf).query(Reason.class).list();
    }

    /** The reasons of a plan or round that concern one person, the strongest first. */
    public List<Reason> of(UUID reasonOf, UUID personId) {
        return jdbc.sql("""
                        select giver_id, taker_id, strength, topic, ask, offer from gift
                        where reason_of = :reason and (giver_id = :person or taker_id = :person)
                        order by strength desc, giver_id
                        """)
                .param("reason", reasonOf)
                .param("person", personId)
                .query(Reason.class)
                .list();
    }
}
