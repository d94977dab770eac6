package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers that were made. A unique key keeps a party from having two at once. */
@Component
class SeatOffers {

    /** How an offer ended. */
    enum Outcome {
        ACCEPTED,
        DECLINED,
        EXPIRED,
        WITHDRAWN
    }

    private static final String OPEN = "select id, party_id, expires_at from seat_offer where outcome is null and ";

    private final JdbcClient jdbc;

    SeatOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID organisationId, UUID gatheringId, SeatOffer offer, Instant now) {
        jdbc.sql("""
                insert into seat_offer (id, organisation_id, gathering_id, party_id, offered_at, expires_at)
                values (:id, :organisation, :gathering, :party, :now, :expires_at)
                """)
                .param("id", offer.id())
                .param("organisation", organisationId)
                .param("gathering", gatheringId)
                .param("party", offer.partyId())
                .param("now", at(now))
                .param("expires_at", at(offer.expiresAt()))
                .update();
    }

    Optional<SeatOffer> openOf(UUID partyId) {
        return jdbc.sql(OPEN + "party_id = :party")
                .param("party", partyId)
                .query(SeatOffers::offer)
                .optional();
    }

    List<SeatOffer> expired(UUID gatheringId, Instant now) {
        return jdbc.sql(OPEN + "gathering_id = :gathering and expires_at <= :now order by expires_at, id")
                .param("gathering", gatheringId)
                .param("now", at(now))
                .query(SeatOffers::offer)
                .list();
    }

    void end(UUID offerId, Outcome outcome, Instant now) {
        jdbc.sql("update seat_offer set outcome = :outcome, decided_at = :now where id = :id and outcome is null")
                .param("outcome", outcome.name().toLowerCase(java.util.Locale.ROOT))
                .param("now", at(now))
                .param("id", offerId)
                .update();
    }

    /** Ends the offers all of whose guests have cancelled meanwhile. */
    void withdrawUnheld(UUID gatheringId, Instant now) {
        jdbc.sql("""
                update seat_offer o set outcome = 'withdrawn', decided_at = :now
                 where o.gathering_id = :gathering and o.outcome is null
                   and not exists (select from waiting_place w join registration r on r.id = w.registration_id
                                    where w.party_id = o.party_id and r.state = 'OFFERED')
                """).param("gathering", gatheringId).param("now", at(now)).update();
    }

    /** Ends every open offer of a gathering. */
    void withdrawAll(UUID gatheringId, Instant now) {
        jdbc.sql("""
                update seat_offer set outcome = 'withdrawn', decided_at = :now
                 where gathering_id = :gathering and outcome is null
                """).param("gathering", gatheringId).param("now", at(now)).update();
    }

    private static SeatOffer offer(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new SeatOffer(ownId(row, "id"), ownId(row, "party_id"), ownInstant(row, "expires_at"));
    }
}
