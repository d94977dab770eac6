package app.kith.attendee.importing;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.ImportResult.Tally;
import app.kith.attendee.importing.ImportRuns.ImportRun;
import app.kith.attendee.registration.OneWriter;
import app.kith.attendee.registration.PersonDocuments;
import app.kith.attendee.registration.Registration;
import app.kith.eventing.Outbox;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applies a guest list, once per id: the same file under the same id tells the same result and changes nothing. */
@Service
class ApplyImport {

    private final Gatherings gatherings;
    private final OneWriter oneWriter;
    private final ImportRuns runs;
    private final PlanImport planImport;
    private final JdbcAggregateOperations aggregates;
    private final PersonDocuments documents;
    private final Outbox outbox;

    ApplyImport(
            Gatherings gatherings,
            OneWriter oneWriter,
            ImportRuns runs,
            PlanImport planImport,
            JdbcAggregateOperations aggregates,
            PersonDocuments documents,
            Outbox outbox) {
        this.gatherings = gatherings;
        this.oneWriter = oneWriter;
        this.runs = runs;
        this.planImport = planImport;
        this.aggregates = aggregates;
        this.documents = documents;
        this.outbox = outbox;
    }

    @Transactional
    ImportOutcome apply(UUID organisationId, UUID gatheringId, UUID importId, byte[] body) {
        oneWriter.waitForTurn(organisationId);
        if (!gatherings.existsById(gatheringId)) {
            return new ImportOutcome.NoSuchGathering();
        }
        var run = new ImportRun(organisationId, gatheringId, importId, BodyHash.of(body));
        return switch (GuestFileReader.read(body)) {
            case Unusable unusable -> new ImportOutcome.Refused(unusable);
            case Usable(GuestFile file) -> apply(run, file, RowJudge.judge(file));
        };
    }

    private ImportOutcome apply(ImportRun run, GuestFile file, List<Judgement> judgements) {
        return switch (runs.find(run)) {
            case ImportRuns.Earlier.Same(Tally tally) ->
                new ImportOutcome.Done(ImportResult.of(file, judgements, tally));
            case ImportRuns.Earlier.Other other -> new ImportOutcome.IdReused();
            case ImportRuns.Earlier.None none -> {
                var plan = planImport.plan(run.organisationId(), run.gatheringId(), judgements);
                write(plan);
                var tally = Tally.of(plan.verdicts());
                runs.add(run, tally);
                yield new ImportOutcome.Done(ImportResult.of(file, judgements, tally));
            }
        };
    }

    private void write(ImportPlan plan) {
        aggregates.insertAll(plan.newPeople());
        aggregates.updateAll(plan.changedPeople());
        aggregates.insertAll(plan.registrations());
        outbox.publishAll(
                plan.registrations().stream().map(Registration::registered).toList());
        documents.publish(plan.touchedPeople());
    }
}
