package app.kith.matching.room;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round on the server's clock: it runs from its start until its planned end, or until somebody ends it. */
public record Round(
        UUID id,
        UUID gatheringId,
        int number,
        String request,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant endedAt) {

    /** Whether people are to be at their tables. */
    public boolean isRunning(Instant now) {
        return endedAt == null && now.isBefore(endsAt);
    }
}
