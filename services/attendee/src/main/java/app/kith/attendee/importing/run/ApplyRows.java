package app.kith.attendee.importing.run;

import app.kith.attendee.consent.Consents;
import app.kith.attendee.consent.Statement;
import app.kith.attendee.importing.plan.BeyondCapacity;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.ImportPlan;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.PlanImport;
import app.kith.attendee.importing.run.ImportChanges.Change;
import app.kith.attendee.importing.run.ImportRun.State;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.Person;
import app.kith.attendee.person.PersonChanged;
import app.kith.attendee.place.Registration;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the next rows of an import, with their facts, their documents and the progress, in one transaction. */
@Service
class ApplyRows {

    static final int ROWS_AT_ONCE = 500;

    private final OneWriter oneWriter;
    private final ImportRuns runs;
    private final ImportChanges changes;
    private final PlanImport planImport;
    private final JdbcAggregateOperations aggregates;
    private final TakePlaces takePlaces;
    private final Consents consents;
    private final ApplicationEventPublisher within;
    private final Outbox outbox;

    ApplyRows(
            OneWriter oneWriter,
            ImportRuns runs,
            ImportChanges changes,
            PlanImport planImport,
            JdbcAggregateOperations aggregates,
            TakePlaces takePlaces,
            Consents consents,
            ApplicationEventPublisher within,
            Outbox outbox) {
        this.oneWriter = oneWriter;
        this.runs = runs;
        this.changes = changes;
        this.planImport = planImport;
        this.aggregates = aggregates;
        this.takePlaces = takePlaces;
        this.consents = consents;
        this.within = within;
        this.outbox = outbox;
    }

    /** Whether rows are left after these. */
    @Transactional
    public boolean next(ImportKey key, ImportOptions options, List<Judgement> judgements) {
        oneWriter.waitForTurn(key.organisationId());
        var progress = runs.lock(key).filter(found -> found.state() == State.RUNNING);
        if (progress.isEmpty()) {
            return false;
        }
        int from = progress.get().done();
        int to = Math.min(from + ROWS_AT_ONCE, judgements.size());
        var plan = planImport.plan(
                key,
                progress.get().startedAt(),
                options.conflicts(),
                judgements.subList(from, to),
                seats(key, options));
        write(key, plan, options.statement());
        runs.advance(key, to, progress.get().tally().plus(plan.verdicts()));
        return to < judgements.size();
    }

    /** Where seats ran out since the organiser was told that there were enough, the rest waits. */
    private int seats(ImportKey key, ImportOptions options) {
        return options.beyond() == BeyondCapacity.OVERBOOK
                ? Integer.MAX_VALUE
                : takePlaces.freeSeats(key.gatheringId());
    }

    private void write(ImportKey key, ImportPlan plan, @Nullable Statement statement) {
        var people = new ArrayList<Person>();
        aggregates.insertAll(plan.newPeople()).forEach(people::add);
        aggregates.updateAll(plan.changedPeople()).forEach(people::add);
        aggregates.insertAll(plan.newRegistrations());
        aggregates.updateAll(plan.renewedRegistrations());
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
