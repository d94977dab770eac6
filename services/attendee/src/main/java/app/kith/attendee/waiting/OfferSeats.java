package app.kith.attendee.waiting;

import static app.kith.attendee.place.RegistrationState.LAPSED;
import static app.kith.attendee.place.RegistrationState.OFFERED;
import static app.kith.attendee.place.RegistrationState.WAITING;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.SeatFreed;
import app.kith.attendee.place.Seats;
import app.kith.contracts.AttendeeFact.PlaceOfferExpired;
import app.kith.contracts.AttendeeFact.PlaceOffered;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers free seats to those who wait longest. A party that is too large for what is free keeps its place in the line, and the next
 * that fits is asked: no seat stays empty because somebody waits for several.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OfferSeats {

    private final Gatherings gatherings;
    private final Seats seats;
    private final WaitingList waitingList;
    private final SeatOffers offers;
    private final Outbox outbox;
    private final IdSource ids;
    private final Clock clock;

    OfferSeats(
            Gatherings gatherings,
            Seats seats,
            WaitingList waitingList,
            SeatOffers offers,
            Outbox outbox,
            IdSource ids,
            Clock clock) {
        this.gatherings = gatherings;
        this.seats = seats;
        this.waitingList = waitingList;
        this.offers = offers;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @EventListener
    void seatFreed(SeatFreed freed) {
        seats.hold(freed.gatheringId());
        offers.withdrawUnheld(freed.gatheringId(), clock.instant());
        offer(freed.gatheringId());
    }

    void offer(UUID gatheringId) {
        gatherings.findById(gatheringId).ifPresent(this::offer);
    }

    void offer(Gathering gathering) {
        var now = clock.instant();
        if (!gathering.isOpenForGuests(now) || !now.isBefore(gathering.details().startsAt())) {
            return; // whoever is at the door comes first then
        }
        int free = seats.hold(gathering.id()).free();
        for (var party : waitingList.parties(gathering.id())) {
            if (party.size() <= free) {
                offer(gathering, party, now);
                free -= party.size();
            }
        }
    }

    private void offer(Gathering gathering, Party party, Instant now) {
        var offer = new SeatOffer(
                ids.next(),
                party.id(),
                OfferDeadline.of(now, gathering.details().startsAt()));
        offers.add(gathering.organisationId(), gathering.id(), offer, now);
        outbox.publishAll(waitingList.move(gathering.id(), party.id(), WAITING, OFFERED).stream()
                .map(guest -> new PlaceOffered(
                        gathering.organisationId(),
                        gathering.id(),
                        guest.registrationId(),
                        guest.personId(),
                        offer.id(),
                        now,
                        offer.expiresAt()))
                .toList());
    }

    /** Takes back what was not answered in time; the seats go to whoever comes next. */
    void passOn(Gathering gathering, Instant now) {
        seats.hold(gathering.id());
        offers.expired(gathering.id(), now).forEach(offer -> expire(gathering, offer, now));
        offer(gathering);
    }

    private void expire(Gathering gathering, SeatOffer offer, Instant now) {
        offers.end(offer.id(), SeatOffers.Outcome.EXPIRED, now);
        var guests = waitingList.move(gathering.id(), offer.partyId(), OFFERED, LAPSED);
        outbox.publishAll(guests.stream()
                .map(guest -> new PlaceOfferExpired(
                        gathering.organisationId(),
                        gathering.id(),
                        guest.registrationId(),
                        guest.personId(),
                        offer.id(),
                        now))
                .toList());
    }
}
