package app.kith.attendee.merging;

import app.kith.attendee.merging.MergeResult.IdReused;
import app.kith.attendee.merging.MergeResult.NoSuchPerson;
import app.kith.attendee.merging.MergeResult.SamePerson;
import app.kith.attendee.merging.MergeResult.Settled;
import app.kith.attendee.merging.Merges.Merge;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import app.kith.attendee.person.Person;
import java.time.Clock;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two people one: places, check-ins and wishes go to the one who is kept; the other is an alias from now on. */
@Service
class MergePeople {

    private final OneWriter oneWriter;
    private final People people;
    private final Merges merges;
    private final Moves moves;
    private final JdbcAggregateOperations aggregates;
    private final Clock clock;

    MergePeople(
            OneWriter oneWriter,
            People people,
            Merges merges,
            Moves moves,
            JdbcAggregateOperations aggregates,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.people = people;
        this.merges = merges;
        this.moves = moves;
        this.aggregates = aggregates;
        this.clock = clock;
    }

    @Transactional
    public MergeResult merge(MergeKey key) {
        oneWriter.waitForTurn(key.organisationId());
        var earlier = merges.find(key.id());
        if (earlier.isPresent()) {
            return earlier.get().key().equals(key) ? settled(key) : new IdReused();
        }
        var kept = people.findById(key.keptPersonId());
        var merged = people.findById(key.mergedPersonId());
        if (kept.isEmpty() || merged.isEmpty()) {
            return new NoSuchPerson();
        }
        if (key.keptPersonId().equals(key.mergedPersonId())
                || merges.isMerged(key.keptPersonId())
                || merges.isMerged(key.mergedPersonId())) {
            return new SamePerson();
        }
        merge(key, kept.get(), merged.get());
        return settled(key);
    }

    private void merge(MergeKey key, Person kept, Person merged) {
        var now = clock.instant();
        var united = kept.profile().filledUpFrom(merged.profile());
        aggregates.update(kept.with(united));
        merges.add(new Merge(key, now, null, kept.profile(), united));
        moves.unite(key, now);
    }

    private MergeResult settled(MergeKey key) {
        return new Settled(merges.view(key.id()).orElseThrow());
    }
}
