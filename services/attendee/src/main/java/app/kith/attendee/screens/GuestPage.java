package app.kith.attendee.screens;

import app.kith.attendee.gathering.GatheringState;
import app.kith.attendee.place.RegistrationState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the attendee page shows at its opening: the gathering, the guest, their place and ticket, and the server's time. */
record GuestPage(
        GuestGathering gathering,
        GuestPerson person,
        GuestRegistration registration,
        String ticket,
        Instant serverNow) {

    /** The gathering as its guests know it. */
    @Schema(name = "GuestGathering")
    record GuestGathering(
            UUID id,
            String name,
            String venue,
            String zone,
            Instant doorsAt,
            Instant startsAt,
            Instant endsAt,
            GatheringState state) {}

    /** The guest. */
    @Schema(name = "GuestPerson")
    record GuestPerson(
            UUID personId,
            String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers) {}

    /**
     * The guest's place.
     *
     * @param removed true where the organiser took it away, so that only the organiser gives it back
     */
    @Schema(name = "GuestRegistration")
    record GuestRegistration(
            UUID id,
            RegistrationState state,
            @Nullable Boolean removed,
            @Nullable Instant checkedInAt,
            @Nullable WaitingPlace waiting) {}

    /** How somebody without a place stands: how many people wait before them, how many they are, until when a place is kept. */
    @Schema(name = "GuestWaitingPlace")
    record WaitingPlace(int ahead, int partySize, @Nullable Instant offerExpiresAt) {}
}
