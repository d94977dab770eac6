package app.kith.gateway.routes;

import app.kith.gateway.problem.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Lets one client address try a few times a minute: enough for people who mistype a code, too little to guess one. A
 * bucket per address, filled evenly; the address unseen for longest is forgotten first.
 *
 * <p>Each gateway counts for itself. Two gateways allow an address twice as much, which is still too little: what must not be guessed is
 * guarded again where it is kept, by the attendee service's lock on wrong pairing codes, which all gateways share.
 */
class AttemptLimit implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    static final int ATTEMPTS = 20;
    private static final int REMEMBERED_ADDRESSES = 10_000;

    private record Bucket(double attempts, Instant at) {}

    private final Clock clock;
    private final int attemptsPerMinute;
    private final Duration refill;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED_ADDRESSES;
        }
    };

    AttemptLimit(Clock clock) {
        this(clock, ATTEMPTS);
    }

    AttemptLimit(Clock clock, int attemptsPerMinute) {
        this.clock = clock;
        this.attemptsPerMinute = attemptsPerMinute;
        this.refill = Duration.ofMinutes(1).dividedBy(attemptsPerMinute);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return allows(request.servletRequest().getRemoteAddr()) ? next.handle(request) : refusal();
    }

    ServerResponse refusal() {
        return Problem.tooManyAttempts(Math.max(1, refill.toSeconds())).response();
    }

    /** Whether an attempt would be allowed; it is not counted. */
    synchronized boolean isOpen(String address) {
        return attemptsOf(address, clock.instant()) >= 1;
    }

    synchronized boolean allows(String address) {
        var now = clock.instant();
        var attempts = attemptsOf(address, now);
        if (attempts < 1) return false;
        buckets.put(address, new Bucket(attempts - 1, now));
        return true;
    }

    private double attemptsOf(String address, Instant now) {
        var bucket = buckets.getOrDefault(address, new Bucket(attemptsPerMinute, now));
        var refilled = (double) Duration.between(bucket.at, now).toMillis() / refill.toMillis();
        return Math.min(attemptsPerMinute, bucket.attempts + refilled);
    }
}
