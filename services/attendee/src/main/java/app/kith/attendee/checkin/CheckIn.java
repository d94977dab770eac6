package app.kith.attendee.checkin;

import app.kith.attendee.checkin.CheckInResult.Admitted;
import app.kith.attendee.checkin.CheckInResult.AlreadyIn;
import app.kith.attendee.checkin.CheckInResult.Decided;
import app.kith.attendee.checkin.CheckInResult.DeviceRevoked;
import app.kith.attendee.checkin.CheckInResult.FirstEntry;
import app.kith.attendee.checkin.CheckInResult.IdReused;
import app.kith.attendee.checkin.CheckInResult.NoSuchGathering;
import app.kith.attendee.checkin.CheckInResult.Refused;
import app.kith.attendee.checkin.Glance.Recorded;
import app.kith.contracts.AttendeeFact.CheckInRepeated;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records one scan and answers it: in one transaction, the same way however often it is sent. */
@Service
class CheckIn {

    /** Once to lose against the first scan of the ticket, once to lose against this scan itself, and once to read that. */
    private static final int MOST_LOOKS = 3;

    private final DoorBook book;
    private final Outbox outbox;
    private final Clock clock;

    CheckIn(DoorBook book, Outbox outbox, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    CheckInResult checkIn(Scan scan) {
        return Stream.generate(() -> lookAndEnter(scan))
                .limit(MOST_LOOKS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a scan lost against others again and again"));
    }

    /** Empty where somebody else was quicker between the look and the entry. */
    private Optional<CheckInResult> lookAndEnter(Scan scan) {
        var glance = book.look(scan).orElse(null);
        if (glance == null || glance.pairing() == Glance.Pairing.UNKNOWN) {
            return Optional.of(new NoSuchGathering());
        }
        if (glance.pairing() == Glance.Pairing.REVOKED) {
            return Optional.of(new DeviceRevoked());
        }
        if (glance.recorded() != null) {
            return Optional.of(repeat(scan, glance, glance.recorded()));
        }
        return enter(scan, AdmissionRule.decide(scan.gatheringId(), scan.showing(), glance.guest(), glance.first()));
    }

    private static CheckInResult repeat(Scan scan, Glance glance, Recorded recorded) {
        if (!recorded.fingerprint().equals(scan.fingerprint())) {
            return new IdReused();
        }
        return switch (recorded.outcome()) {
            case ADMITTED -> new Admitted(known(glance.guest()));
            case ALREADY_IN -> new AlreadyIn(known(glance.guest()), known(glance.first()));
            case REFUSED -> new Refused(known(recorded.reason()));
        };
    }

    private Optional<CheckInResult> enter(Scan scan, Decided decided) {
        var now = clock.instant();
        if (!book.enter(scan, decided, now)) {
            return Optional.empty();
        }
        switch (decided) {
            case Admitted(var guest) -> outbox.publish(checkedIn(scan, guest, now));
            case AlreadyIn(var guest, var first) -> outbox.publish(repeated(scan, guest, first, now));
            case Refused refused -> {} // nothing happened that others act upon
        }
        return Optional.of(decided);
    }

    private static CheckedIn checkedIn(Scan scan, RegisteredGuest guest, Instant now) {
        return new CheckedIn(
                scan.organisationId(),
                scan.gatheringId(),
                scan.checkInId(),
                guest.registrationId(),
                guest.personId(),
                scan.door(),
                scan.deviceId(),
                scan.occurredAt(),
                now);
    }

    private static CheckInRepeated repeated(Scan scan, RegisteredGuest guest, FirstEntry first, Instant now) {
        return new CheckInRepeated(
                scan.organisationId(),
                scan.gatheringId(),
                scan.checkInId(),
                first.checkInId(),
                guest.registrationId(),
                scan.door(),
                scan.deviceId(),
                scan.occurredAt(),
                now);
    }

    private static <T> T known(@Nullable T stored) {
        return Objects.requireNonNull(stored, "the door's book is not whole");
    }
}
