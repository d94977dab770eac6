package app.kith.attendee.importing.run;

import app.kith.attendee.importing.plan.BeyondCapacity;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Judgement;
import app.kith.attendee.importing.plan.PlanImport;
import app.kith.attendee.importing.run.ImportRun.State;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.waiting.TakePlaces;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies the next rows of an import, with their facts, their documents and the progress, in one transaction. */
@Service
class ApplyRows {

    static final int ROWS_AT_ONCE = 500;

    private final OneWriter oneWriter;
    private final ImportRuns runs;
    private final PlanImport planImport;
    private final TakePlaces takePlaces;
    private final WritePlan writePlan;

    ApplyRows(OneWriter oneWriter, ImportRuns runs, PlanImport planImport, TakePlaces takePlaces, WritePlan writePlan) {
        this.writePlan = writePlan;
        this.oneWriter = oneWriter;
        this.runs = runs;
        this.planImport = planImport;
        this.takePlaces = takePlaces;
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
        writePlan.write(key, plan, options.statement());
        runs.advance(key, to, progress.get().tally().plus(plan.verdicts()));
        return to < judgements.size();
    }

    /** Where seats ran out since the organiser was told that there were enough, the rest waits. */
    private int seats(ImportKey key, ImportOptions options) {
        return options.beyond() == BeyondCapacity.OVERBOOK
                ? Integer.MAX_VALUE
                : takePlaces.freeSeats(key.gatheringId());
    }
}
