package app.kith.attendee.door.annulment;

import app.kith.attendee.door.ScanTraffic;
import app.kith.attendee.door.annulment.AnnulmentResult.Annulled;
import app.kith.attendee.door.annulment.AnnulmentResult.NoSuchCheckIn;
import app.kith.attendee.door.annulment.AnnulmentResult.TooLate;
import app.kith.attendee.door.annulment.StandingScans.Standing;
import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a check-in count no more; it stays in the book. The guest's next scan, if there is one, counts in its place. */
@Service
class AnnulCheckIn {

    /** So long may a station take back what it just did, by its own clock. */
    static final Duration UNDO_WITHIN = Duration.ofSeconds(10);

    private final ScanTraffic traffic;
    private final StandingScans scans;
    private final Outbox outbox;
    private final Clock clock;

    AnnulCheckIn(ScanTraffic traffic, StandingScans scans, Outbox outbox, Clock clock) {
        this.traffic = traffic;
        this.scans = scans;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    AnnulmentResult annul(Annulment annulment) {
        traffic.holdUp(annulment.organisationId());
        var found = scans.find(annulment.gatheringId(), annulment.checkInId()).orElse(null);
        if (found == null) {
            return new NoSuchCheckIn();
        }
        if (annulment.deviceId() != null && !isUndo(annulment, found)) {
            return new TooLate();
        }
        if (found.counts()) {
            annul(annulment, found, clock.instant());
        }
        return new Annulled();
    }

    private static boolean isUndo(Annulment annulment, Standing scan) {
        var waited = Duration.between(scan.toldAt(), annulment.time().toldAt());
        return annulment.reason() == AnnulmentReason.UNDONE
                && annulment.deviceId() != null
                && annulment.deviceId().equals(scan.deviceId())
                && !waited.isNegative()
                && waited.compareTo(UNDO_WITHIN) <= 0;
    }

    private void annul(Annulment annulment, Standing scan, Instant now) {
        scans.annul(annulment, now);
        outbox.publish(new CheckInAnnulled(
                annulment.organisationId(),
                annulment.gatheringId(),
                annulment.checkInId(),
                scan.registrationId(),
                scan.personId(),
                scan.door(),
                annulment.deviceId(),
                annulment.reason().word(),
                annulment.time().happenedAt(),
                now));
        if (scan.isFirst()) {
            scans.promoteNext(annulment.gatheringId(), scan.registrationId())
                    .ifPresent(next -> outbox.publish(checkedIn(annulment, next)));
        }
    }

    /** The next scan was recorded when it was: a late annulment does not make it late. */
    private static CheckedIn checkedIn(Annulment annulment, Standing next) {
        return new CheckedIn(
                annulment.organisationId(),
                annulment.gatheringId(),
                next.checkInId(),
                next.registrationId(),
                next.personId(),
                next.door(),
                next.deviceId(),
                next.occurredAt(),
                next.recordedAt(),
                null,
                null);
    }
}
