package app.kith.messaging.gathering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gathering as its latest facts tell it; every edit raises the revision. */
public record Gathering(
        UUID gatheringId,
        String name,
        String venue,
        ZoneId zone,
        Instant doorsAt,
        Instant startsAt,
        Instant endsAt,
        int revision,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {

    /** How long after its closing a gathering is still worth a thank-you. */
    private static final Duration FOLLOW_UP_WINDOW = Duration.ofDays(7);

    public Schedule schedule() {
        return new Schedule(venue, zone, doorsAt, startsAt, endsAt);
    }

    /** Whether people can still be invited: it is announced and lies ahead, or is on. */
    public boolean invites(Instant now) {
        return publishedAt != null && closedAt == null && now.isBefore(endsAt);
    }

    /** Whether it was closed, and not so long ago that nobody would understand a follow-up. */
    public boolean calledForFollowUp(Instant now) {
        return closedAt != null && now.isBefore(closedAt.plus(FOLLOW_UP_WINDOW));
    }
}
