package app.kith.attendee.waiting;

import app.kith.attendee.gathering.CapacityChanged;
import app.kith.attendee.person.OneWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Offers the seats that a larger capacity adds; in a transaction after the change, which holds the gathering's row. */
@Component
class SeatsAdded {

    private final OneWriter oneWriter;
    private final OfferSeats offerSeats;

    SeatsAdded(OneWriter oneWriter, OfferSeats offerSeats) {
        this.oneWriter = oneWriter;
        this.offerSeats = offerSeats;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void offer(CapacityChanged changed) {
        oneWriter.waitForTurn(changed.organisationId());
        offerSeats.offer(changed.gatheringId());
    }
}
