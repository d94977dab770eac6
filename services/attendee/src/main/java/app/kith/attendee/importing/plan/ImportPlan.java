package app.kith.attendee.importing.plan;

import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonProfile;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that applying rows of a guest list would change, and the verdict on every line.
 *
 * @param knownPeople those on the list who were known before, whether or not anything of theirs changes
 */
public record ImportPlan(
        List<Person> newPeople,
        List<Person> changedPeople,
        Map<UUID, PersonProfile> profilesBefore,
        List<Registration> newRegistrations,
        List<Registration> renewedRegistrations,
        List<UUID> knownPeople,
        List<Verdict> verdicts) {

    /** All places that are given, and all wishes for one that has to wait. */
    public Stream<Registration> registrations() {
        return Stream.concat(newRegistrations.stream(), renewedRegistrations.stream());
    }

    public List<Registration> confirmed() {
        return registrations()
                .filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .toList();
    }

    public List<Registration> waiting() {
        return registrations()
                .filter(registration -> registration.state() == RegistrationState.WAITING)
                .toList();
    }

    /** Everybody on the list whose row was taken. */
    public List<UUID> listedPeople() {
        return Stream.concat(newPeople.stream().map(Person::id), knownPeople.stream())
                .toList();
    }

    /** Those of whom other services must hear: new, changed, or invited to one more gathering. */
    public List<UUID> touchedPeople() {
        return Stream.of(
                        newPeople.stream().map(Person::id),
                        changedPeople.stream().map(Person::id),
                        registrations().map(Registration::personId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
