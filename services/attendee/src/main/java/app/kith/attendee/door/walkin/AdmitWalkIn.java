package app.kith.attendee.door.walkin;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.scan.CheckIn;
import app.kith.attendee.door.scan.CheckInResult;
import app.kith.attendee.door.scan.Scan;
import app.kith.attendee.door.scan.Showing;
import app.kith.attendee.person.OneWriter;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers somebody without a ticket and checks them in, in one transaction; sent again, it is the same scan. */
@Service
class AdmitWalkIn {

    /** What came of it, and what more there is to say. */
    record Admission(CheckInResult result, @Nullable DoorReason remark) {}

    private final OneWriter oneWriter;
    private final WalkInPlaces places;
    private final CheckIn checkIn;
    private final Clock clock;

    AdmitWalkIn(OneWriter oneWriter, WalkInPlaces places, CheckIn checkIn, Clock clock) {
        this.oneWriter = oneWriter;
        this.places = places;
        this.checkIn = checkIn;
        this.clock = clock;
    }

    /**
     * Answers a walk-in.
     *
     * @param scan whose showing names nobody yet
     * @param guest empty where what was sent cannot be read
     */
    @Transactional
    Admission admit(Scan scan, Optional<WalkIn.Given> guest) {
        oneWriter.waitForTurn(scan.organisationId());
        var known = checkIn.known(scan);
        if (known.isPresent()) {
            return new Admission(known.get(), null);
        }
        var text = scan.showing().text();
        if (guest.isEmpty()) {
            return refused(scan, new Showing.OfNobody(text, DoorReason.MALFORMED_WALK_IN));
        }
        if (checkIn.isAfterClosing(scan)) {
            return refused(scan, new Showing.OfNobody(text, DoorReason.GATHERING_CLOSED));
        }
        return switch (places.of(scan, guest.get(), clock.instant())) {
            case WalkInPlaces.Place.None none -> refused(scan, new Showing.OfNobody(text, DoorReason.CAPACITY_REACHED));
            case WalkInPlaces.Place.Held(var registration, var wasKnown) -> {
                var remark = wasKnown ? DoorReason.KNOWN_ADDRESS : null;
                var result = checkIn.checkIn(scan.with(new Showing.OfWalkIn(text, registration)), remark);
                yield new Admission(result, remark);
            }
        };
    }

    private Admission refused(Scan scan, Showing.OfNobody showing) {
        return new Admission(checkIn.checkIn(scan.with(showing)), null);
    }
}
