package app.kith.attendee.waiting;

import static app.kith.attendee.place.RegistrationState.CONFIRMED;
import static app.kith.attendee.place.RegistrationState.LAPSED;
import static app.kith.attendee.place.RegistrationState.OFFERED;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Seats;
import app.kith.contracts.AttendeeFact.PlaceDeclined;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes or declines the places that are kept for a party; any member answers for all of them. */
@Service
class AnswerOffer {

    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Seats seats;
    private final WaitingList waitingList;
    private final SeatOffers offers;
    private final OfferSeats offerSeats;
    private final ApplicationEventPublisher within;
    private final Outbox outbox;
    private final Clock clock;

    AnswerOffer(
            OneWriter oneWriter,
            Gatherings gatherings,
            Registrations registrations,
            Seats seats,
            WaitingList waitingList,
            SeatOffers offers,
            OfferSeats offerSeats,
            ApplicationEventPublisher within,
            Outbox outbox,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.seats = seats;
        this.waitingList = waitingList;
        this.offers = offers;
        this.offerSeats = offerSeats;
        this.within = within;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    OfferAnswer answer(UUID organisationId, UUID gatheringId, UUID registrationId, Reply reply) {
        oneWriter.waitForTurn(organisationId);
        return registrations
                .findByIdAndGatheringId(registrationId, gatheringId)
                .map(registration -> answer(registration, reply))
                .orElseGet(OfferAnswer.NoSuchRegistration::new);
    }

    private OfferAnswer answer(Registration registration, Reply reply) {
        seats.hold(registration.gatheringId());
        var now = clock.instant();
        if (registration.state() != CONFIRMED && isOver(registration.gatheringId())) {
            return new OfferAnswer.GatheringOver();
        }
        var offer = waitingList.partyOf(registration.id()).flatMap(offers::openOf);
        if (registration.state() != OFFERED || offer.isEmpty()) {
            return answeredBefore(registration, reply);
        }
        if (offer.get().hasExpired(now)) {
            gatherings.findById(registration.gatheringId()).ifPresent(gathering -> offerSeats.passOn(gathering, now));
            return new OfferAnswer.TooLate();
        }
        return reply == Reply.ACCEPT ? accept(registration, offer.get(), now) : decline(registration, offer.get(), now);
    }

    private boolean isOver(UUID gatheringId) {
        return gatherings
                .findById(gatheringId)
                .filter(gathering -> gathering.state().isOver())
                .isPresent();
    }

    private static OfferAnswer answeredBefore(Registration registration, Reply reply) {
        return switch (registration.state()) {
            case CONFIRMED -> reply == Reply.ACCEPT ? new OfferAnswer.Accepted() : new OfferAnswer.NothingOffered();
            case LAPSED -> reply == Reply.ACCEPT ? new OfferAnswer.TooLate() : new OfferAnswer.Declined();
            case WAITING, OFFERED, CANCELLED -> new OfferAnswer.NothingOffered();
        };
    }

    private OfferAnswer accept(Registration registration, SeatOffer offer, Instant now) {
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

    private OfferAnswer decline(Registration registration, SeatOffer offer, Instant now) {
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
        within.publishEvent(
                new PersonChanged(guests.stream().map(Guest::personId).toList()));
        offerSeats.offer(registration.gatheringId());
        return new OfferAnswer.Declined();
    }
}
