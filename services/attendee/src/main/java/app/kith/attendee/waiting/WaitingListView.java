package app.kith.attendee.waiting;

import app.kith.attendee.place.RegistrationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The waiting list as the organiser sees it: those who wait or were offered a place, in the order of the line. */
@Schema(name = "WaitingList")
record WaitingListView(@Nullable Integer seats, int taken, List<Entry> entries) {

    /** One person in the line; people of one party get places together. */
    @Schema(name = "WaitingListEntry")
    record Entry(
            UUID registrationId,
            UUID personId,
            String name,
            String email,
            UUID partyId,
            RegistrationState state,
            Instant joinedAt,
            @Nullable Instant offerExpiresAt) {}
}
