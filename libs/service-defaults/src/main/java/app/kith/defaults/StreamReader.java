package app.kith.defaults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Who reads a stream and how long: to the end of the token that opened it, and no longer than they have access. */
final class StreamReader {

    /** However little is left of a token, its stream shows something. */
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private final UUID organisation;
    private final Instant end;
    private final BooleanSupplier access;
    private final Clock clock;
    private final Duration lookEvery;
    private volatile Instant lookedAt = Instant.MIN;

    /** The reader whose request it is. */
    StreamReader(UUID organisation, BooleanSupplier access, Clock clock, Duration lookEvery) {
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
        this.lookEvery = lookEvery;
        var tokenEnd = CallerToken.currentEnd().orElse(Instant.MAX);
        var soonest = clock.instant().plus(SHORTEST);
        this.end = tokenEnd.isBefore(soonest) ? soonest : tokenEnd;
    }

    UUID organisation() {
        return organisation;
    }

    /** Looks again whether they may see it: always before something new is sent, else from time to time. */
    boolean mayGoOn(boolean hasNews) {
        var now = clock.instant();
        if (!now.isBefore(end)) {
            return false;
        }
        if (!hasNews && now.isBefore(lookedAt.plus(lookEvery))) {
            return true;
        }
        lookedAt = now;
        return access.getAsBoolean();
    }

    /** How long nothing need be looked at, at most so long. */
    Duration pause(Duration most) {
        var left = Duration.between(clock.instant(), end);
        var pause = left.compareTo(most) < 0 ? left : most;
        return lookEvery.compareTo(pause) < 0 ? lookEvery : pause;
    }
}
