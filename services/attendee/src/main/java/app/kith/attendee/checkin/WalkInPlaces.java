package app.kith.attendee.checkin;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.consent.Decision;
import app.kith.attendee.consent.Purpose;
import app.kith.attendee.registration.Aliases;
import app.kith.attendee.registration.People;
import app.kith.attendee.registration.Person;
import app.kith.attendee.registration.PersonDocuments;
import app.kith.attendee.registration.PersonProfile;
import app.kith.attendee.registration.Registration;
import app.kith.attendee.registration.RegistrationState;
import app.kith.attendee.registration.Registrations;
import app.kith.attendee.registration.Seats;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
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

    private final People people;
    private final Aliases aliases;
    private final Registrations registrations;
    private final JdbcAggregateOperations aggregates;
    private final PersonDocuments documents;
    private final Outbox outbox;
    private final Seats seats;
    private final Consents consents;
    private final IdSource ids;

    WalkInPlaces(
            People people,
            Aliases aliases,
            Registrations registrations,
            JdbcAggregateOperations aggregates,
            PersonDocuments documents,
            Outbox outbox,
            Seats seats,
            Consents consents,
            IdSource ids) {
        this.people = people;
        this.aliases = aliases;
        this.registrations = registrations;
        this.aggregates = aggregates;
        this.documents = documents;
        this.outbox = outbox;
        this.seats = seats;
        this.consents = consents;
        this.ids = ids;
    }

    /** The caller has waited for its turn to write. */
    Place of(Scan scan, WalkIn.Given guest, Instant now) {
        var known = people.findByEmail(guest.email().text()).map(aliases::kept);
        var held = known.flatMap(person -> registrations.findByGatheringIdAndPersonId(scan.gatheringId(), person.id()));
        if (held.filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .isPresent()) {
            return new Place.Held(held.get().id(), true);
        }
        var isKept =
                held.filter(registration -> registration.state().takesSeat()).isPresent();
        if (!isKept && scan.override() == null && seats.hold(scan.gatheringId()).free() < 1) {
            return new Place.None();
        }
        var person = known.orElseGet(() -> newPerson(scan, guest));
        var registration = held.map(earlier -> registrations.save(earlier.again(RegistrationState.CONFIRMED, now)))
                .orElseGet(() -> aggregates.insert(Registration.walkedIn(ids.next(), scan.gatheringId(), person, now)));
        outbox.publish(registration.registered());
        documents.publish(List.of(person.id()));
        return new Place.Held(registration.id(), known.isPresent());
    }

    private Person newPerson(Scan scan, WalkIn.Given guest) {
        var profile = new PersonProfile(guest.name(), guest.company(), null, guest.asks(), List.of());
        var person = aggregates.insert(Person.of(ids.next(), scan.organisationId(), guest.email(), profile));
        consents.add(
                person.id(), new Decision(Purpose.FOLLOW_UP, Purpose.FOLLOW_UP.version(), true), Consents.Source.FORM);
        return person;
    }
}
