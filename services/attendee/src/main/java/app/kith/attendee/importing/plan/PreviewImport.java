package app.kith.attendee.importing.plan;

import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.plan.ImportPreview.Subject;
import app.kith.attendee.importing.plan.PreviewResult.NoSuchGathering;
import app.kith.attendee.importing.plan.PreviewResult.Previewed;
import app.kith.attendee.importing.plan.PreviewResult.Refused;
import app.kith.attendee.person.MailReach;
import app.kith.attendee.place.Seats;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a guest list would do, and does nothing. */
@Service
public class PreviewImport {

    private final Gatherings gatherings;
    private final PlanImport planImport;
    private final MailReach reach;
    private final Seats seats;
    private final Clock clock;

    PreviewImport(Gatherings gatherings, PlanImport planImport, MailReach reach, Seats seats, Clock clock) {
        this.gatherings = gatherings;
        this.planImport = planImport;
        this.reach = reach;
        this.seats = seats;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PreviewResult preview(ImportKey key, Reading reading, ImportOptions options) {
        if (!gatherings.existsById(key.gatheringId())) {
            return new NoSuchGathering();
        }
        return switch (reading) {
            case Unusable unusable -> new Refused(unusable);
            case Usable(GuestFile file) -> new Previewed(preview(key, file, options));
        };
    }

    private ImportPreview preview(ImportKey key, GuestFile file, ImportOptions options) {
        var subject = Subject.of(file, options);
        var free = seats.look(key.gatheringId());
        if (!subject.isUnderstood()) {
            return ImportPreview.of(subject, List.of(), Tally.NOTHING, free);
        }
        var judgements =
                RowJudge.judge(file, subject.attendance(), options.reading().shared(), reach);
        var plan = planImport.plan(key, clock.instant(), options.conflicts(), judgements, Integer.MAX_VALUE);
        return ImportPreview.of(subject, judgements, Tally.NOTHING.plus(plan.verdicts()), free);
    }
}
