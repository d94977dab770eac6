package app.kith.attendee.importing.run;

import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.run.ImportChanges.Change;
import app.kith.attendee.importing.run.ImportRun.State;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import app.kith.attendee.person.PersonChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what an import did to the next people: places that it gave and nobody has used are given back, profiles that nobody has
 * changed since are as they were.
 */
@Service
class RestorePeople {

    private static final int PEOPLE_AT_ONCE = 200;

    private final OneWriter oneWriter;
    private final ImportRuns runs;
    private final ImportChanges changes;
    private final People people;
    private final JdbcAggregateOperations aggregates;
    private final ApplicationEventPublisher within;
    private final GiveBackPlace giveBackPlace;

    RestorePeople(
            OneWriter oneWriter,
            ImportRuns runs,
            ImportChanges changes,
            People people,
            JdbcAggregateOperations aggregates,
            ApplicationEventPublisher within,
            GiveBackPlace giveBackPlace) {
        this.giveBackPlace = giveBackPlace;
        this.oneWriter = oneWriter;
        this.runs = runs;
        this.changes = changes;
        this.people = people;
        this.aggregates = aggregates;
        this.within = within;
    }

    /** Whether people are left after these. */
    @Transactional
    public boolean next(ImportKey key) {
        oneWriter.waitForTurn(key.organisationId());
        if (runs.lock(key).filter(found -> found.state() == State.UNDOING).isEmpty()) {
            return false;
        }
        var next = changes.notYetUndone(key, PEOPLE_AT_ONCE);
        int kept = (int) next.stream().filter(change -> !restore(key, change)).count();
        within.publishEvent(
                new PersonChanged(next.stream().map(Change::personId).toList()));
        changes.undone(key, next.stream().map(Change::personId).toList());
        runs.undone(key, next.size(), kept);
        if (next.size() < PEOPLE_AT_ONCE) {
            runs.end(key, State.UNDONE);
            return false;
        }
        return true;
    }

    private boolean restore(ImportKey key, Change change) {
        boolean profile = restoreProfile(change);
        boolean place = giveBackPlace.giveBack(key, change.registrationId());
        return profile && place;
    }

    private boolean restoreProfile(Change change) {
        var before = change.before();
        if (before == null) {
            return true;
        }
        var person = people.findById(change.personId()).filter(now -> now.version() == change.version());
        person.map(now -> now.with(before)).ifPresent(aggregates::update);
        return person.isPresent();
    }
}
