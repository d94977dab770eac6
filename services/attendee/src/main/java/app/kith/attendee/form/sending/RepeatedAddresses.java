package app.kith.attendee.form.sending;

import app.kith.attendee.person.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Notices when one e-mail address is registered for an event again and again: each form sends it a mail. Counted here and in memory
 * only, for known and unknown addresses alike, so that nothing is kept and nothing is told about anybody.
 */
@Component
class RepeatedAddresses {

    static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int REMEMBERED = 20_000;

    /** One address at one event. */
    private record Target(UUID gatheringId, EmailAddress address) {}

    private final Map<Target, Deque<Instant>> sent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Target, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Counts a form for this address at this event. @return whether it has had too many */
    synchronized boolean isRepeated(UUID gatheringId, EmailAddress address, Instant now) {
        var times = sent.computeIfAbsent(new Target(gatheringId, address), unseen -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(WITHIN))) times.removeFirst();
        if (times.size() >= MOST) return true;
        times.addLast(now);
        return false;
    }
}
