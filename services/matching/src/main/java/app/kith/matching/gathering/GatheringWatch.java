package app.kith.matching.gathering;

import java.time.Instant;
import java.util.UUID;

/** Whoever must act when a gathering changes; told within the transaction of the change. */
public interface GatheringWatch {

    /** A person came, registered or cancelled. */
    void attendanceChanged(UUID gatheringId, UUID personId);

    void closed(UUID gatheringId, Instant closedAt);
}
