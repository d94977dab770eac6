package app.kith.attendee.door.walkin;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.consent.Decision;
import app.kith.attendee.consent.Purpose;
import app.kith.attendee.door.scan.Scan;
import app.kith.attendee.form.pending.Details;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.form.pending.SetAside;
import app.kith.attendee.person.Aliases;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Seats;
import app.kith.defaults.IdSource;
import app.kith.eventing.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
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

    /** What the kiosk's form asks for. */
    private static final Decision WRITTEN_TO = new Decision(Purpose.FOLLOW_UP, Purpose.FOLLOW_UP.version(), true);

    private final People people;
    private final Aliases aliases;
    private final Registrations registrations;
    private final JdbcAggregateOperations aggregates;
    private final ApplicationEventPublisher within;
    private final Outbox outbox;
    private final Seats seats;
    private final Consents consents;
    private final SetAside setAside;
    private final IdSource ids;

    WalkInPlaces(
            People people,
            Aliases aliases,
            Registrations registrations,
            JdbcAggregateOperations aggregates,
            ApplicationEventPublisher within,
            Outbox outbox,
            Seats seats,
            Consents consents,
            SetAside setAside,
            IdSource ids) {
        this.people = people;
        this.aliases = aliases;
        this.registrations = registrations;
        this.aggregates = aggregates;
        this.within = within;
        this.outbox = outbox;
        this.seats = seats;
        this.consents = consents;
        this.setAside = setAside;
        this.ids = ids;
    }

    /** The caller has waited for its turn to write. */
    Place of(Scan scan, WalkIn.Given guest, Instant now) {
        var known = people.findByEmail(guest.email().text()).map(aliases::kept);
        var held = known.flatMap(person -> registrations.findByGatheringIdAndPersonId(scan.gatheringId(), person.id()));
        if (held.filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .isPresent()) {
            wait(held.get(), known.orElseThrow(), guest);
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
        within.publishEvent(new PersonChanged(List.of(person.id())));
        known.ifPresent(knownPerson -> wait(registration, knownPerson, guest));
        return new Place.Held(registration.id(), known.isPresent());
    }

    /** What somebody says at the door under an address that is known counts once its owner confirms it. */
    private void wait(Registration registration, Person known, WalkIn.Given guest) {
        var profile = known.profile();
        var details = new Details(
                guest.name().equals(profile.name()) ? null : guest.name(),
                Objects.equals(guest.company(), profile.company()) ? null : guest.company(),
                null,
                guest.asks().stream()
                        .filter(ask -> !profile.asks().contains(ask))
                        .toList(),
                List.of(),
                Stream.of(WRITTEN_TO)
                        .filter(decision -> !consents.isInForce(known.id(), decision))
                        .toList(),
                List.of(),
                0,
                Map.of(),
                List.of());
        if (!details.isEmpty()) {
            setAside.setAside(registration, PendingEntry.Source.DOOR, details);
        }
    }

    private Person newPerson(Scan scan, WalkIn.Given guest) {
        var profile = new PersonProfile(guest.name(), guest.company(), null, guest.asks(), List.of());
        var person = aggregates.insert(Person.of(ids.next(), scan.organisationId(), guest.email(), profile));
        consents.add(person.id(), WRITTEN_TO, Consents.Source.DOOR);
        return person;
    }
}
