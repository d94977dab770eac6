package app.kith.attendee.door.walkin;

import app.kith.attendee.door.scan.Scan;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.RegistrationWriter;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Seats;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives places to those who come without one: never two to one address, and none beyond the capacity unless a supervisor says so. */
@Component
class WalkInPlaces {

    /** What came of asking for a place. */
    sealed interface Place {

        /** The place, and whether its holder was known here before. */
        record Held(UUID registrationId, boolean wasKnown) implements Place {}

        /** Every place is taken. */
        record None() implements Place {}
    }

    private final Registrations registrations;
    private final RegistrationWriter writer;
    private final Outbox outbox;
    private final Seats seats;
    private final IdSource ids;
    private final WalkInGuests guests;

    WalkInPlaces(
            Registrations registrations,
            RegistrationWriter writer,
            Outbox outbox,
            Seats seats,
            IdSource ids,
            WalkInGuests guests) {
        this.guests = guests;
        this.registrations = registrations;
        this.writer = writer;
        this.outbox = outbox;
        this.seats = seats;
        this.ids = ids;
    }

    /** The caller has waited for its turn to write. */
    Place of(Scan scan, WalkIn.Given guest, Instant now) {
        var known = guests.known(guest);
        var held = known.flatMap(person -> registrations.findByGatheringIdAndPersonId(scan.gatheringId(), person.id()));
        if (held.filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .isPresent()) {
            guests.setAside(held.get(), known.orElseThrow(), guest);
            return new Place.Held(held.get().id(), true);
        }
        var isKept =
                held.filter(registration -> registration.state().takesSeat()).isPresent();
        if (!isKept && scan.override() == null && seats.hold(scan.gatheringId()).free() < 1) {
            return new Place.None();
        }
        var person = known.orElseGet(() -> guests.add(scan, guest));
        var place = held.map(earlier -> earlier.again(RegistrationState.CONFIRMED, now))
                .orElseGet(() -> Registration.walkedIn(ids.next(), scan.gatheringId(), person, now));
        var registration = writer.save(place);
        outbox.publish(registration.registered());
        known.ifPresent(knownPerson -> guests.setAside(registration, knownPerson, guest));
        return new Place.Held(registration.id(), known.isPresent());
    }
}
