package app.kith.attendee.importing;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.ImportResult.Tally;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a guest list would do, and does nothing. */
@Service
class PreviewImport {

    private final Gatherings gatherings;
    private final PlanImport planImport;

    PreviewImport(Gatherings gatherings, PlanImport planImport) {
        this.gatherings = gatherings;
        this.planImport = planImport;
    }

    @Transactional(readOnly = true)
    ImportOutcome preview(UUID organisationId, UUID gatheringId, byte[] body) {
        if (!gatherings.existsById(gatheringId)) {
            return new ImportOutcome.NoSuchGathering();
        }
        return switch (GuestFileReader.read(body)) {
            case Unusable unusable -> new ImportOutcome.Refused(unusable);
            case Usable(GuestFile file) -> {
                var judgements = RowJudge.judge(file);
                var plan = planImport.plan(organisationId, gatheringId, judgements);
                yield new ImportOutcome.Done(ImportResult.of(file, judgements, Tally.of(plan.verdicts())));
            }
        };
    }
}
