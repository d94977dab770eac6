package app.kith.matching.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each plan rest after it was renewed, so long that renewing it takes no more than a share of the time, however many people come. */
final class Rests {

    private final double share;
    private final Map<UUID, Instant> overAt = new ConcurrentHashMap<>();

    /** @param share in (0, 1] */
    Rests(double share) {
        this.share = share;
    }

    void begin(UUID planId, Instant begunAt, Instant endedAt) {
        Duration took = Duration.between(begunAt, endedAt);
        overAt.put(planId, begunAt.plusNanos((long) (took.toNanos() / share)));
    }

    boolean isOver(UUID planId, Instant now) {
        overAt.values().removeIf(over -> !over.isAfter(now));
        return !overAt.containsKey(planId);
    }
}
