package app.kith.attendee.door.roster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guest whose name fits, masked. */
record RosterHit(
        UUID registrationId,
        String displayName,
        @Nullable String company,
        @Nullable Instant checkedInAt) {}
