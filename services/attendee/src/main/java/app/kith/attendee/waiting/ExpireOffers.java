package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.defaults.DueWork;
import app.kith.eventing.TransactionScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes offers on whose time is up, of all organisations. Any number of instances may look; the first to get there does it. */
@Component
class ExpireOffers {

    private record Due(UUID organisationId, UUID gatheringId) {}

    private final DueWork dueWork;
    private final TransactionScope scope;
    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final OfferSeats offerSeats;
    private final Clock clock;

    ExpireOffers(
            DueWork dueWork,
            TransactionScope scope,
            OneWriter oneWriter,
            Gatherings gatherings,
            OfferSeats offerSeats,
            Clock clock) {
        this.dueWork = dueWork;
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
        List<Due> expired = dueWork.find(Due.class, """
                select distinct organisation_id, gathering_id from seat_offer
                 where outcome is null and expires_at <= ?
                """, at(now));
        for (Due due : expired) {
            scope.run(due.organisationId(), () -> passOn(due, now));
        }
    }

    private void passOn(Due due, Instant now) {
        oneWriter.waitForTurn(due.organisationId());
        gatherings.findById(due.gatheringId()).ifPresent(gathering -> offerSeats.passOn(gathering, now));
    }
}
