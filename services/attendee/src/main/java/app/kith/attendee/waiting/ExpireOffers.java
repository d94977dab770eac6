package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.registration.OneWriter;
import app.kith.eventing.TransactionScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Passes offers on whose time is up, of all organisations. Any number of instances may look; the first to get there does it. */
@Component
class ExpireOffers {

    private record Due(UUID organisationId, UUID gatheringId) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final TransactionScope scope;
    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final OfferSeats offerSeats;
    private final Clock clock;

    ExpireOffers(
            JdbcClient jdbc,
            TransactionOperations transaction,
            TransactionScope scope,
            OneWriter oneWriter,
            Gatherings gatherings,
            OfferSeats offerSeats,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scope = scope;
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.offerSeats = offerSeats;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kith.waiting.round:1s}")
    void goRound() {
        expire(clock.instant());
    }

    void expire(Instant now) {
        for (var due : due(now)) {
            scope.run(due.organisationId(), () -> passOn(due, now));
        }
    }

    private void passOn(Due due, Instant now) {
        oneWriter.waitForTurn(due.organisationId());
        gatherings.findById(due.gatheringId()).ifPresent(gathering -> offerSeats.passOn(gathering, now));
    }

    /** The one question that is asked in nobody's name; its policy shows open offers and nothing else. */
    private List<Due> due(Instant now) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleRow();
            return jdbc.sql("""
                    select distinct organisation_id, gathering_id from seat_offer
                     where outcome is null and expires_at <= :now
                    """).param("now", at(now)).query(Due.class).list();
        });
    }
}
