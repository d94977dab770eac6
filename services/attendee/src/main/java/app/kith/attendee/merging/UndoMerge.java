package app.kith.attendee.merging;

import app.kith.attendee.merging.MergeResult.MergedAgain;
import app.kith.attendee.merging.MergeResult.NoSuchMerge;
import app.kith.attendee.merging.MergeResult.Settled;
import app.kith.attendee.merging.MergeResult.TooLate;
import app.kith.attendee.merging.Merges.Merge;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.person.People;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parts two people who were merged: everything goes back to whose it was. A merge that was undone stays undone. */
@Service
class UndoMerge {

    private final OneWriter oneWriter;
    private final People people;
    private final Merges merges;
    private final Moves moves;
    private final JdbcAggregateOperations aggregates;
    private final Clock clock;

    UndoMerge(
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
    public MergeResult undo(UUID organisationId, UUID mergeId) {
        oneWriter.waitForTurn(organisationId);
        var now = clock.instant();
        var found = merges.find(mergeId);
        if (found.isEmpty()) {
            return new NoSuchMerge();
        }
        var merge = found.get();
        if (merge.undoneAt() == null) {
            if (now.isAfter(merge.mergedAt().plus(Merges.UNDOABLE))) {
                return new TooLate();
            }
            if (merges.isFollowed(merge)) {
                return new MergedAgain();
            }
            undo(merge, now);
        }
        return new Settled(merges.view(mergeId).orElseThrow());
    }

    private void undo(Merge merge, Instant now) {
        var key = merge.key();
        merges.undone(key.id(), now);
        people.findById(key.keptPersonId())
                .filter(kept -> kept.profile().equals(merge.after()))
                .map(kept -> kept.with(merge.before()))
                .ifPresent(aggregates::update);
        moves.part(key, now);
    }
}
