package app.kith.attendee.importing;

import app.kith.attendee.registration.Person;
import app.kith.attendee.registration.PersonProfile;
import app.kith.attendee.registration.Registration;
import app.kith.attendee.registration.RegistrationState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything that applying rows of a guest list would change, and the verdict on every line.
 *
 * @param knownPeople those on the list who were known before, whether or not anything of theirs changes
 */
record ImportPlan(
        List<Person> newPeople,
        List<Person> changedPeople,
        Map<UUID, PersonProfile> profilesBefore,
        List<Registration> newRegistrations,
        List<Registration> renewedRegistrations,
        List<UUID> knownPeople,
        List<Verdict> verdicts) {

    /** All places that are given, and all wishes for one that has to wait. */
    Stream<Registration> registrations() {
        return Stream.concat(newRegistrations.stream(), renewedRegistrations.stream());
    }

    List<Registration> confirmed() {
        return registrations()
                .filter(registration -> registration.state() == RegistrationState.CONFIRMED)
                .toList();
    }

    List<Registration> waiting() {
        return registrations()
                .filter(registration -> registration.state() == RegistrationState.WAITING)
                .toList();
    }

    /** Everybody on the list whose row was taken. */
    List<UUID> listedPeople() {
        return Stream.concat(newPeople.stream().map(Person::id), knownPeople.stream())
                .toList();
    }

    /** Those of whom other services must hear: new, changed, or invited to one more gathering. */
    List<UUID> touchedPeople() {
        return Stream.of(
                        newPeople.stream().map(Person::id),
                        changedPeople.stream().map(Person::id),
                        registrations().map(Registration::personId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
