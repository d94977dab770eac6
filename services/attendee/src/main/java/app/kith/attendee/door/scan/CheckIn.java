package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.scan.CheckInResult.Admitted;
import app.kith.attendee.door.scan.CheckInResult.AlreadyIn;
import app.kith.attendee.door.scan.CheckInResult.DeviceRevoked;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import app.kith.attendee.door.scan.CheckInResult.IdReused;
import app.kith.attendee.door.scan.CheckInResult.NoSuchGathering;
import app.kith.attendee.door.scan.CheckInResult.Overridden;
import app.kith.attendee.door.scan.CheckInResult.Refused;
import app.kith.attendee.door.scan.CheckInResult.Rehearsed;
import app.kith.attendee.door.scan.Glance.Recorded;
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
public class CheckIn {

    /** Each look that was in vain means that another scan of the same guest was entered meanwhile. */
    private static final int MOST_LOOKS = 100;

    private final DoorBook book;
    private final Outbox outbox;
    private final Clock clock;

    CheckIn(DoorBook book, Outbox outbox, Clock clock) {
        this.book = book;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CheckInResult checkIn(Scan scan) {
        return checkIn(scan, null);
    }

    /** Records a scan with something more to say about it. */
    @Transactional
    public CheckInResult checkIn(Scan scan, @Nullable DoorReason remark) {
        return Stream.generate(() -> lookAndEnter(scan, remark))
                .limit(MOST_LOOKS)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a scan lost against others again and again"));
    }

    /** What is to be answered without a decision: the answer given before, or that nothing can be. */
    public Optional<CheckInResult> known(Scan scan) {
        var glance = book.look(scan).orElse(null);
        return glance == null ? Optional.of(new NoSuchGathering()) : known(scan, glance);
    }

    /** Whether the gathering had been closed when this happened. */
    public boolean isAfterClosing(Scan scan) {
        return book.look(scan).filter(glance -> glance.doors() == Doors.CLOSED).isPresent();
    }

    /** Empty where somebody else was quicker between the look and the entry. */
    private Optional<CheckInResult> lookAndEnter(Scan scan, @Nullable DoorReason remark) {
        var glance = book.look(scan).orElse(null);
        if (glance == null) {
            return Optional.of(new NoSuchGathering());
        }
        return known(scan, glance).or(() -> enter(scan, glance, remark));
    }

    private static Optional<CheckInResult> known(Scan scan, Glance glance) {
        return switch (glance.pairing()) {
            case UNKNOWN -> Optional.of(new NoSuchGathering());
            case REVOKED -> Optional.of(new DeviceRevoked());
            case NO_KIOSK, PAIRED ->
                Optional.ofNullable(glance.recorded()).map(recorded -> repeat(scan, glance, recorded));
        };
    }

    private static CheckInResult repeat(Scan scan, Glance glance, Recorded recorded) {
        if (!recorded.fingerprint().equals(scan.fingerprint())) {
            return new IdReused();
        }
        var first = recorded.answeredFirst();
        return switch (recorded.answered()) {
            case ADMITTED ->
                first == null ? new Admitted(stored(glance.guest())) : new Overridden(stored(glance.guest()), first);
            case ALREADY_IN -> new AlreadyIn(stored(glance.guest()), stored(first));
            case REHEARSAL -> new Rehearsed(stored(glance.guest()));
            case REFUSED -> new Refused(stored(recorded.reason()));
        };
    }

    private Optional<CheckInResult> enter(Scan scan, Glance glance, @Nullable DoorReason remark) {
        var decided = AdmissionRule.decide(
                scan.gatheringId(), scan.showing(), glance.guest(), glance.first(), scan.override(), glance.doors());
        var now = clock.instant();
        if (!book.enter(scan, decided, remark, now)) {
            return Optional.empty();
        }
        switch (decided) {
            case Admitted(var guest) -> outbox.publish(DoorFacts.checkedIn(scan, guest, now));
            case AlreadyIn(var guest, var first) -> tellOfAnother(scan, guest, first, now);
            case Overridden(var guest, var first) -> tellOfAnother(scan, guest, first, now);
            case Rehearsed(var guest) -> outbox.publish(DoorFacts.rehearsed(scan, guest, now));
            case Refused refused -> {} // nothing happened that others act upon
        }
        return Optional.of(decided);
    }

    private void tellOfAnother(Scan scan, RegisteredGuest guest, FirstEntry first, Instant now) {
        if (scan.precedes(first)) {
            outbox.publish(DoorFacts.checkedIn(scan, guest, now));
            outbox.publish(DoorFacts.deposed(scan, guest, first, now));
        } else {
            outbox.publish(DoorFacts.repeated(scan, guest, first, now));
        }
    }

    private static <T> T stored(@Nullable T value) {
        return Objects.requireNonNull(value, "the door's book is not whole");
    }
}
