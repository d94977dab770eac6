package app.kith.matching.planning;

import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.crowd.Gift;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                "insert into gift (organisation_id, reason_of, giver_id, taker_id, strength, topic, ask, offer, basis, sure) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
                    row.setString(9, gift.basis().name().toLowerCase(Locale.ROOT));
                    row.setBoolean(10, gift.sure());
                });
    }

    /** All reasons of a plan or round, the strongest first. */
    public List<Reason> of(UUID reasonOf) {
        return jdbc.sql("""
                        select id, giver_id, taker_id, strength, topic, ask, offer, basis, sure from gift
                        where reason_of = ? order by strength desc, giver_id
                        """).param(reasonOf).query(Reason.class).list();
    }

    /** The reasons of a plan or round that concern one person, the strongest first. */
    public List<Reason> of(UUID reasonOf, UUID personId) {
        return jdbc.sql("""
                        select id, giver_id, taker_id, strength, topic, ask, offer, basis, sure from gift
                        where reason_of = :reason and (giver_id = :person or taker_id = :person)
                        order by strength desc, giver_id
                        """)
                .param("reason", reasonOf)
                .param("person", personId)
                .query(Reason.class)
                .list();
    }

    private static final String OF_GATHERING = """
            reason_of in (select id from plan where gathering_id = :gathering
                union all select id from round where gathering_id = :gathering)
            """;

    /**
     * A reason that the gathering's plans or rounds state.
     *
     * @param personId whom it must concern; null is the organiser, whom all concern
     */
    Optional<Reason> find(UUID gatheringId, UUID reasonId, @Nullable UUID personId) {
        return jdbc.sql("""
                        select id, giver_id, taker_id, strength, topic, ask, offer, basis, sure from gift
                        where id = :reason and (cast(:person as uuid) is null or :person in (giver_id, taker_id)) and %s limit 1
                        """.formatted(OF_GATHERING))
                .param("reason", reasonId)
                .param("person", personId)
                .param("gathering", gatheringId)
                .query(Reason.class)
                .optional();
    }

    /** Takes out every reason of the gathering that rests on the same two texts; whose reasons these were. */
    Set<Pair> drop(UUID gatheringId, Reason reason) {
        return jdbc.sql("delete from gift where ask = :ask and offer = :offer and %s returning giver_id, taker_id"
                        .formatted(OF_GATHERING))
                .param("ask", reason.ask())
                .param("offer", reason.offer())
                .param("gathering", gatheringId)
                .query(Reasons::pair)
                .set();
    }

    /**
     * Takes out every reason of the gathering that rests on the guest's text and the same topic, or on the same ask between the same two;
     * whose reasons these were.
     */
    Set<Pair> drop(UUID gatheringId, Reason reason, UUID guestId) {
        boolean gives = reason.giverId().equals(guestId);
        String own = gives ? reason.gift() : reason.ask();
        return jdbc.sql("""
                        delete from gift where %s and (
                            topic = :topic
                              and (taker_id = :guest and ask = :own
                                or giver_id = :guest and offer in (:own, 'ROLE:' || :own, 'ASK:' || :own))
                              and (topic <> '' or ask = :ask and offer = :offer)
                            or giver_id = :giver and taker_id = :taker and ask = :ask
                            or giver_id = :taker and taker_id = :giver and offer = 'ASK:' || :ask)
                        returning giver_id, taker_id
                        """.formatted(OF_GATHERING))
                .param("topic", reason.topic())
                .param("gathering", gatheringId)
                .param("guest", guestId)
                .param("giver", reason.giverId())
                .param("taker", reason.takerId())
                .param("own", own)
                .param("ask", reason.ask())
                .param("offer", reason.offer())
                .query(Reasons::pair)
                .set();
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(row.getObject("giver_id", UUID.class), row.getObject("taker_id", UUID.class));
    }

    /** States these reasons of a plan's pairs in place of those before. */
    void replace(UUID planId, List<Suggestion> suggestions) {
        batches.batchUpdate(
                "delete from gift where reason_of = ? and least(giver_id, taker_id) = ? and greatest(giver_id, taker_id) = ?",
                suggestions,
                500,
                (row, one) -> {
                    row.setObject(1, planId);
                    row.setObject(2, one.pair().a());
                    row.setObject(3, one.pair().b());
                });
        keep(planId, suggestions);
    }
}
