package app.kith.attendee.merging;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two people who were merged, and until when they can be parted again. */
@Schema(name = "Merge")
record MergeView(
        UUID id,
        UUID keptPersonId,
        String keptName,
        String keptEmail,
        UUID mergedPersonId,
        String mergedName,
        String mergedEmail,
        Instant mergedAt,
        @Nullable Instant undoneAt,
        Instant undoableUntil) {}
