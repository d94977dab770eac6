package app.kith.matching.gathering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gathering as matching knows it: that it exists, and when it ended, once it has. */
public record Gathering(UUID id, @Nullable Instant endedAt) {

    /** Whether it was closed: no round starts and no answer changes any more. */
    public boolean isOver() {
        return endedAt != null;
    }
}
