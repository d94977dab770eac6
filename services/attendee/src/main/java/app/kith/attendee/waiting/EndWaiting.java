package app.kith.attendee.waiting;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.GatheringClosing;
import app.kith.attendee.gathering.GatheringOver;
import app.kith.attendee.person.OneWriter;
import app.kith.contracts.AttendeeFact.WaitingListClosed;
import app.kith.eventing.Outbox;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the waiting list and every open offer with the gathering: nobody waits for what cannot come, and each is told once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndWaiting {

    private final OneWriter oneWriter;
    private final WaitingList waitingList;
    private final SeatOffers offers;
    private final Outbox outbox;

    EndWaiting(OneWriter oneWriter, WaitingList waitingList, SeatOffers offers, Outbox outbox) {
        this.oneWriter = oneWriter;
        this.waitingList = waitingList;
        this.offers = offers;
        this.outbox = outbox;
    }

    /** Before the gathering is held, as everybody else does it who changes registrations. */
    @EventListener
    void takeTurn(GatheringClosing closing) {
        oneWriter.waitForTurn(closing.organisationId());
    }

    @EventListener
    void end(GatheringOver over) {
        Gathering gathering = over.gathering();
        Instant now = over.closedAt();
        offers.withdrawAll(gathering.id(), now);
        var guests = waitingList.endAll(gathering.id());
        outbox.publishAll(guests.stream()
                .map(guest -> new WaitingListClosed(
                        gathering.organisationId(), gathering.id(), guest.registrationId(), guest.personId(), now))
                .toList());
    }
}
