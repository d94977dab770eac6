package app.kith.attendee.door.roster;

import app.kith.defaults.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lets a door find its guests and nobody read the whole list: one search a second from each kiosk of an event, and a minute's worth of
 * them at once. At a door that serves 800 people in an hour, every second one by name, this is one letter a second.
 */
@Component
class SearchLimit {

    static final int MOST_AT_ONCE = 60;
    static final Duration ONE_MORE_AFTER = Duration.ofSeconds(1);
    private static final int MOST_SEARCHERS = 10_000;

    private record Searcher(UUID gatheringId, String who) {}

    /** All that was used up is there again at this moment. */
    private final ConcurrentHashMap<Searcher, Instant> fullAt = new ConcurrentHashMap<>();

    private final Clock clock;

    SearchLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a search; false where it is one too many. */
    boolean admits(UUID gatheringId, Caller caller) {
        var now = clock.instant();
        if (fullAt.size() > MOST_SEARCHERS) {
            fullAt.values().removeIf(now::isAfter);
        }
        var latest = now.plus(ONE_MORE_AFTER.multipliedBy(MOST_AT_ONCE));
        var admitted = new boolean[1];
        fullAt.compute(new Searcher(gatheringId, who(caller)), (_, known) -> {
            var start = known == null || known.isBefore(now) ? now : known;
            var next = start.plus(ONE_MORE_AFTER);
            admitted[0] = !next.isAfter(latest);
            return admitted[0] ? next : start;
        });
        return admitted[0];
    }

    private static String who(Caller caller) {
        return caller.deviceId() != null ? caller.deviceId().toString() : caller.name() + " " + caller.email();
    }
}
