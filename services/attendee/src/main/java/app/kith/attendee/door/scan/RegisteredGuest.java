package app.kith.attendee.door.scan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person behind a registration, as far as the door is concerned. */
record RegisteredGuest(
        UUID registrationId,
        UUID gatheringId,
        UUID personId,
        UUID ticketSecret,
        boolean isCancelled,
        String name,
        @Nullable String company) {}
