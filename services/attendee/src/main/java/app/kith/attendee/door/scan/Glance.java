package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.Outcome;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import org.jspecify.annotations.Nullable;

/** All that matters at the door at one moment: who the guest is, whether they are in, and whether this very scan is known. */
record Glance(
        @Nullable RegisteredGuest guest,
        @Nullable FirstEntry first,
        @Nullable Recorded recorded,
        Pairing pairing,
        Doors doors) {

    /** The scan under this id with the answer it got, which never changes whatever became known later. */
    record Recorded(
            Fingerprint fingerprint,
            Outcome answered,
            @Nullable DoorReason reason,
            @Nullable FirstEntry answeredFirst) {}

    /** How the kiosk stands that brings the scan. */
    enum Pairing {
        NO_KIOSK,
        PAIRED,
        REVOKED,
        UNKNOWN
    }
}
