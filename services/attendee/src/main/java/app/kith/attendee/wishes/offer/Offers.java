package app.kith.attendee.wishes.offer;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.texts;

import app.kith.defaults.CurrentOrganisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of the current organisation's people, and who took what in which month. An offer's row is the lock of its count. */
@Component
class Offers {

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Offer> of(UUID personId) {
        return jdbc.sql("select * from offer where person_id = :person and not withdrawn order by id")
                .param("person", personId)
                .query((row, number) -> offer(row))
                .list();
    }

    Optional<Offer> find(UUID offerId) {
        return jdbc.sql("select * from offer where id = :id")
                .param("id", offerId)
                .query((row, number) -> offer(row))
                .optional();
    }

    /** An offer that stands, and nobody else takes of it until the transaction ends. */
    Optional<Offer> hold(UUID offerId) {
        return jdbc.sql("select * from offer where id = :id and not withdrawn for update")
                .param("id", offerId)
                .query((row, number) -> offer(row))
                .optional();
    }

    void keep(Offer offer) {
        var details = offer.details();
        jdbc.sql("""
                insert into offer (id, organisation_id, person_id, kind, sentence, topics, minutes, per_month, withdrawn)
                values (:id, :organisation, :person, :kind, :sentence, :topics, :minutes, :per_month, :withdrawn)
                on conflict (id) do update set kind = excluded.kind, sentence = excluded.sentence,
                    topics = excluded.topics, minutes = excluded.minutes, per_month = excluded.per_month,
                    withdrawn = excluded.withdrawn
                """)
                .param("id", offer.id())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("person", offer.personId())
                .param("kind", details.kind().name())
                .param("sentence", details.sentence())
                .param("topics", details.topics().toArray(String[]::new))
                .param("minutes", details.minutes())
                .param("per_month", details.perMonth())
                .param("withdrawn", offer.withdrawn())
                .update();
    }

    int taken(UUID offerId, YearMonth month) {
        return jdbc.sql("select count(*) from offer_take where offer_id = :offer and month = :month")
                .param("offer", offerId)
                .param("month", month.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Take> take(UUID takeId) {
        return jdbc.sql("select id, offer_id, taker_id from offer_take where id = :id")
                .param("id", takeId)
                .query(Take.class)
                .optional();
    }

    /** The number of a take within its month is unique: no two can be the last one. */
    void add(Take take, YearMonth month, int number, Instant now) {
        jdbc.sql("""
                insert into offer_take (id, organisation_id, offer_id, taker_id, month, number, taken_at)
                values (:id, :organisation, :offer, :taker, :month, :number, :now)
                """)
                .param("id", take.id())
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("offer", take.offerId())
                .param("taker", take.takerId())
                .param("month", month.toString())
                .param("number", number)
                .param("now", at(now))
                .update();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                ownId(row, "id"),
                ownId(row, "person_id"),
                new OfferDetails(
                        OfferDetails.Kind.valueOf(row.getString("kind")),
                        row.getString("sentence"),
                        texts(row, "topics"),
                        row.getInt("minutes"),
                        row.getInt("per_month")),
                row.getBoolean("withdrawn"));
    }
}
