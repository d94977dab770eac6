package app.kith.attendee.door.scan;

import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import app.kith.contracts.AttendeeFact.CheckInRehearsed;
import app.kith.contracts.AttendeeFact.CheckInRepeated;
import app.kith.contracts.AttendeeFact.CheckedIn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of a scan. */
final class DoorFacts {

    static CheckedIn checkedIn(Scan scan, RegisteredGuest guest, Instant now) {
        return new CheckedIn(
                scan.organisationId(),
                scan.gatheringId(),
                scan.checkInId(),
                guest.registrationId(),
                guest.personId(),
                scan.door(),
                scan.deviceId(),
                scan.occurredAt(),
                now,
                override(scan),
                skewSeconds(scan),
                Pace.serviceOf(scan.before()),
                Pace.pauseOf(scan.before()));
    }

    /** The scan came before the doors were open. */
    static CheckInRehearsed rehearsed(Scan scan, RegisteredGuest guest, Instant now) {
        return new CheckInRehearsed(
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

    /** The scan came after the first one. */
    static CheckInRepeated repeated(Scan scan, RegisteredGuest guest, FirstEntry first, Instant now) {
        return new CheckInRepeated(
                scan.organisationId(),
                scan.gatheringId(),
                scan.checkInId(),
                first.checkInId(),
                guest.registrationId(),
                scan.door(),
                scan.deviceId(),
                scan.occurredAt(),
                now,
                first.door(),
                first.deviceId(),
                first.occurredAt(),
                override(scan),
                skewSeconds(scan),
                Pace.serviceOf(scan.before()),
                Pace.pauseOf(scan.before()));
    }

    /** The scan took the place of the one that had counted as the first. */
    static CheckInRepeated deposed(Scan scan, RegisteredGuest guest, FirstEntry deposed, Instant now) {
        return new CheckInRepeated(
                scan.organisationId(),
                scan.gatheringId(),
                deposed.checkInId(),
                scan.checkInId(),
                guest.registrationId(),
                deposed.door(),
                deposed.deviceId(),
                deposed.occurredAt(),
                now,
                scan.door(),
                scan.deviceId(),
                scan.occurredAt(),
                null,
                null);
    }

    private static @Nullable String override(Scan scan) {
        return scan.override() == null ? null : scan.override().word();
    }

    private static @Nullable Integer skewSeconds(Scan scan) {
        return scan.skew() == null ? null : (int) scan.skew().toSeconds();
    }

    private DoorFacts() {}
}
