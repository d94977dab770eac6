package app.kith.attendee.waiting;

import static app.kith.attendee.place.RegistrationState.CONFIRMED;
import static app.kith.attendee.place.RegistrationState.LAPSED;
import static app.kith.attendee.place.RegistrationState.OFFERED;

import app.kith.attendee.place.Registration;
import app.kith.contracts.AttendeeFact.PlaceDeclined;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.eventing.Outbox;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends an offer the way its party wants. */
@Component
class SettleOffer {

    private final WaitingList waitingList;
    private final SeatOffers offers;
    private final OfferSeats offerSeats;
    private final Outbox outbox;

    SettleOffer(WaitingList waitingList, SeatOffers offers, OfferSeats offerSeats, Outbox outbox) {
        this.waitingList = waitingList;
        this.offers = offers;
        this.offerSeats = offerSeats;
        this.outbox = outbox;
    }

    Optional<SeatOffer> openFor(Registration registration) {
        return waitingList.partyOf(registration.id()).flatMap(offers::openOf);
    }

    OfferAnswer accept(Registration registration, SeatOffer offer, Instant now) {
        offers.end(offer.id(), SeatOffers.Outcome.ACCEPTED, now);
        var guests = waitingList.move(registration.gatheringId(), offer.partyId(), OFFERED, CONFIRMED);
        waitingList.registeredAt(guests, now);
        outbox.publishAll(guests.stream()
                .map(guest -> new Registered(
                        registration.organisationId(),
                        registration.gatheringId(),
                        guest.registrationId(),
                        guest.personId(),
                        registration.channel(),
                        now))
                .toList());
        return new OfferAnswer.Accepted();
    }

    OfferAnswer decline(Registration registration, SeatOffer offer, Instant now) {
        offers.end(offer.id(), SeatOffers.Outcome.DECLINED, now);
        var guests = waitingList.move(registration.gatheringId(), offer.partyId(), OFFERED, LAPSED);
        outbox.publishAll(guests.stream()
                .map(guest -> new PlaceDeclined(
                        registration.organisationId(),
                        registration.gatheringId(),
                        guest.registrationId(),
                        guest.personId(),
                        offer.id(),
                        now))
                .toList());
        offerSeats.offer(registration.gatheringId());
        return new OfferAnswer.Declined();
    }
}
