package app.kith.attendee.importing.run;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.consent.Statement;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportPlan;
import app.kith.attendee.importing.run.ImportChanges.Change;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationWriter;
import app.kith.attendee.waiting.TakePlaces;
import app.kith.eventing.Outbox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Component;

/** Writes what is planned for some rows of an import, with their facts. */
@Component
class WritePlan {

    private final ImportChanges changes;
    private final JdbcAggregateOperations aggregates;
    private final RegistrationWriter registrations;
    private final TakePlaces takePlaces;
    private final Consents consents;
    private final ApplicationEventPublisher within;
    private final Outbox outbox;

    WritePlan(
            ImportChanges changes,
            JdbcAggregateOperations aggregates,
            RegistrationWriter registrations,
            TakePlaces takePlaces,
            Consents consents,
            ApplicationEventPublisher within,
            Outbox outbox) {
        this.changes = changes;
        this.aggregates = aggregates;
        this.registrations = registrations;
        this.takePlaces = takePlaces;
        this.consents = consents;
        this.within = within;
        this.outbox = outbox;
    }

    void write(ImportKey key, ImportPlan plan, @Nullable Statement statement) {
        var people = new ArrayList<Person>();
        aggregates.insertAll(plan.newPeople()).forEach(people::add);
        aggregates.updateAll(plan.changedPeople()).forEach(people::add);
        registrations.addAll(plan.newRegistrations());
        registrations.updateAll(plan.renewedRegistrations());
        changes.add(key, changes(plan, people));
        outbox.publishAll(
                plan.confirmed().stream().map(Registration::registered).toList());
        takePlaces.waitAlone(plan.waiting());
        var stated = statement == null
                ? List.<UUID>of()
                : consents.state(statement, key.gatheringId(), key.id(), plan.listedPeople());
        within.publishEvent(new PersonChanged(Stream.concat(plan.touchedPeople().stream(), stated.stream())
                .distinct()
                .toList()));
    }

    private static List<Change> changes(ImportPlan plan, List<Person> written) {
        var changes = new LinkedHashMap<UUID, Change>();
        plan.registrations()
                .forEach(place -> changes.put(place.personId(), new Change(place.personId(), place.id(), null, 0)));
        written.forEach(person -> changes.put(person.id(), change(plan, person, changes)));
        return List.copyOf(changes.values());
    }

    private static Change change(ImportPlan plan, Person person, Map<UUID, Change> changes) {
        var place = changes.get(person.id());
        return new Change(
                person.id(),
                place == null ? null : place.registrationId(),
                plan.profilesBefore().get(person.id()),
                person.version());
    }
}
