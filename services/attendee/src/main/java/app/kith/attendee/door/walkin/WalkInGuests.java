package app.kith.attendee.door.walkin;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.consent.Decision;
import app.kith.attendee.consent.Purpose;
import app.kith.attendee.door.scan.Scan;
import app.kith.attendee.form.pending.Details;
import app.kith.attendee.form.pending.PendingEntry;
import app.kith.attendee.form.pending.SetAside;
import app.kith.attendee.merging.Aliases;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.place.Registration;
import app.kith.defaults.IdSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** The people who come to the door without a place, known or not. */
@Component
class WalkInGuests {

    /** What the kiosk's form asks for. */
    private static final Decision WRITTEN_TO = new Decision(Purpose.FOLLOW_UP, Purpose.FOLLOW_UP.version(), true);

    private final People people;
    private final Aliases aliases;
    private final JdbcAggregateOperations aggregates;
    private final Consents consents;
    private final SetAside setAside;
    private final IdSource ids;

    WalkInGuests(
            People people,
            Aliases aliases,
            JdbcAggregateOperations aggregates,
            Consents consents,
            SetAside setAside,
            IdSource ids) {
        this.people = people;
        this.aliases = aliases;
        this.aggregates = aggregates;
        this.consents = consents;
        this.setAside = setAside;
        this.ids = ids;
    }

    Optional<Person> known(WalkIn.Given guest) {
        return people.findByEmail(guest.email().text()).map(aliases::kept);
    }

    /** What somebody says at the door under an address that is known counts once its owner confirms it. */
    void setAside(Registration registration, Person known, WalkIn.Given guest) {
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

    Person add(Scan scan, WalkIn.Given guest) {
        var profile = new PersonProfile(guest.name(), guest.company(), null, guest.asks(), List.of());
        var person = aggregates.insert(Person.of(ids.next(), scan.organisationId(), guest.email(), profile));
        consents.add(person.id(), WRITTEN_TO, Consents.Source.DOOR);
        return person;
    }
}
