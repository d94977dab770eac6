package app.kith.attendee.waiting;

import static app.kith.attendee.place.RegistrationState.CONFIRMED;
import static app.kith.attendee.place.RegistrationState.LAPSED;
import static app.kith.attendee.place.RegistrationState.OFFERED;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Seats;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes or declines the places that are kept for a party; any member answers for all of them. */
@Service
class AnswerOffer {

    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Seats seats;
    private final OfferSeats offerSeats;
    private final Clock clock;
    private final SettleOffer settle;

    AnswerOffer(
            OneWriter oneWriter,
            Gatherings gatherings,
            Registrations registrations,
            Seats seats,
            OfferSeats offerSeats,
            Clock clock,
            SettleOffer settle) {
        this.settle = settle;
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.seats = seats;
        this.offerSeats = offerSeats;
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
        var offer = settle.openFor(registration);
        if (registration.state() != OFFERED || offer.isEmpty()) {
            return answeredBefore(registration, reply);
        }
        if (offer.get().hasExpired(now)) {
            gatherings.findById(registration.gatheringId()).ifPresent(gathering -> offerSeats.passOn(gathering, now));
            return new OfferAnswer.TooLate();
        }
        return reply == Reply.ACCEPT
                ? settle.accept(registration, offer.get(), now)
                : settle.decline(registration, offer.get(), now);
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
}
