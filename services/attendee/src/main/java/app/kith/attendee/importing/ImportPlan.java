package app.kith.attendee.importing;

import app.kith.attendee.importing.ImportResult.Verdict;
import app.kith.attendee.registration.Person;
import app.kith.attendee.registration.Registration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that applying a guest list would change, and the verdict on every line. */
record ImportPlan(
        List<Person> newPeople, List<Person> changedPeople, List<Registration> registrations, List<Verdict> verdicts) {

    /** Those of whom other services must hear: new, changed, or invited to one more gathering. */
    List<UUID> touchedPeople() {
        return Stream.of(
                        newPeople.stream().map(Person::id),
                        changedPeople.stream().map(Person::id),
                        registrations.stream().map(Registration::personId))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }
}
