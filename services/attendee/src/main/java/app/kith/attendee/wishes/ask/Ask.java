package app.kith.attendee.wishes.ask;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ask of one person, and how far it has come. */
record Ask(
        UUID id,
        UUID gatheringId,
        UUID personId,
        AskDetails details,
        AskState state,
        @Nullable Outcome outcome) {

    /** Whether its time is up and nobody was introduced meanwhile. */
    boolean isExpired(Instant now) {
        return (state == AskState.OPEN || state == AskState.OFFERED)
                && details.expiresAt() != null
                && !now.isBefore(details.expiresAt());
    }
}
