package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a scan. */
public sealed interface CheckInResult {

    /** The scan was answered at the door, and is in its book. */
    sealed interface Decided extends CheckInResult {}

    /** The guest may come in, for the first time. */
    record Admitted(RegisteredGuest guest) implements Decided {}

    /** The guest came in before. */
    record AlreadyIn(RegisteredGuest guest, FirstEntry first) implements Decided {}

    /** The guest came in before, and a supervisor lets them in once more. */
    record Overridden(RegisteredGuest guest, FirstEntry first) implements Decided {}

    /** The guest may come in once the doors are open; they are not open yet. */
    record Rehearsed(RegisteredGuest guest) implements Decided {}

    /** The guest may not come in. */
    record Refused(DoorReason reason) implements Decided {}

    /** Another scan has this id; this one is not recorded. */
    record IdReused() implements CheckInResult {}

    /** There is no such gathering. */
    record NoSuchGathering() implements CheckInResult {}

    /** The kiosk is not paired any more; nothing is recorded. */
    record DeviceRevoked() implements CheckInResult {}

    /** When and where a guest came in first; the device is missing where somebody signed in let them in. */
    record FirstEntry(
            UUID checkInId,
            Instant occurredAt,
            String door,
            @Nullable UUID deviceId) {}
}
