package app.kith.attendee.importing.run;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.PlanImport;
import app.kith.attendee.importing.plan.RowJudge;
import app.kith.attendee.person.MailReach;
import app.kith.attendee.place.Seats;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Counts the seats that an import would need beyond those that are free. */
@Component
class SeatsMissing {

    private final PlanImport planImport;
    private final MailReach reach;
    private final Seats seats;
    private final Clock clock;

    SeatsMissing(PlanImport planImport, MailReach reach, Seats seats, Clock clock) {
        this.planImport = planImport;
        this.reach = reach;
        this.seats = seats;
        this.clock = clock;
    }

    int count(ImportKey key, GuestFile file, ImportOptions options) {
        var count = seats.look(key.gatheringId());
        if (count.limit() == null) {
            return 0;
        }
        var judgements =
                RowJudge.judge(file, options.attendance(file), options.reading().shared(), reach);
        var plan = planImport.plan(key, clock.instant(), options.conflicts(), judgements, Integer.MAX_VALUE);
        return Math.max(0, plan.confirmed().size() - count.free());
    }
}
