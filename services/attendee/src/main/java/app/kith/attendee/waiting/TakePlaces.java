package app.kith.attendee.waiting;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.RegistrationWriter;
import app.kith.attendee.place.Seats;
import app.kith.contracts.AttendeeFact.WaitingListed;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a party places, to all of them or to none; those who cannot have any wait. The caller has the turn of the organisation. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TakePlaces {

    private final OfferSeats offerSeats;
    private final Seats seats;
    private final WaitingList waitingList;
    private final RegistrationWriter writer;
    private final Outbox outbox;
    private final Clock clock;

    TakePlaces(
            OfferSeats offerSeats,
            Seats seats,
            WaitingList waitingList,
            RegistrationWriter writer,
            Outbox outbox,
            Clock clock) {
        this.offerSeats = offerSeats;
        this.seats = seats;
        this.waitingList = waitingList;
        this.writer = writer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How many seats are left for people who ask now: those who wait come first. Nobody else counts them meanwhile. */
    public int freeSeats(UUID gatheringId) {
        offerSeats.offer(gatheringId);
        return seats.hold(gatheringId).free();
    }

    /** What so many people who ask now would get, whoever they are: those who wait come first. */
    public RegistrationState inStoreFor(int people, Gathering gathering) {
        offerSeats.offer(gathering);
        return people <= seats.hold(gathering.id()).free() ? RegistrationState.CONFIRMED : RegistrationState.WAITING;
    }

    /** Gives what is {@link #inStoreFor in store} to people who have no place, and tells which it was. */
    public RegistrationState take(Gathering gathering, List<Registration> party) {
        var state = inStoreFor(party.size(), gathering);
        var now = clock.instant();
        var placed = party.stream()
                .map(registration -> writer.save(registration.again(state, now)))
                .toList();
        if (state == RegistrationState.CONFIRMED) {
            outbox.publishAll(placed.stream().map(Registration::registered).toList());
        } else {
            join(placed);
        }
        return state;
    }

    /** Those who come along get places, all of them or none; with somebody who waits they wait as one party. */
    public void bringAlong(Gathering gathering, Registration leader, List<Registration> newcomers) {
        var party =
                leader.state() == RegistrationState.WAITING ? waitingList.partyOf(leader.id()) : Optional.<UUID>empty();
        if (party.isEmpty()) {
            take(gathering, newcomers);
            return;
        }
        var waiting = newcomers.stream()
                .map(newcomer -> writer.save(newcomer.again(RegistrationState.WAITING, clock.instant())))
                .toList();
        join(waiting, party.get());
    }

    /** Lets each of these people, whose places are kept as waiting ones already, wait for a seat of their own. */
    public void waitAlone(List<Registration> waiting) {
        waiting.forEach(registration -> join(List.of(registration)));
    }

    private void join(List<Registration> party) {
        join(party, party.getFirst().id());
    }

    private void join(List<Registration> party, UUID partyId) {
        var now = clock.instant();
        party.forEach(registration -> waitingList.join(registration, partyId, now));
        outbox.publishAll(party.stream()
                .map(registration -> new WaitingListed(
                        registration.organisationId(),
                        registration.gatheringId(),
                        registration.id(),
                        registration.personId(),
                        partyId,
                        now))
                .toList());
    }
}
