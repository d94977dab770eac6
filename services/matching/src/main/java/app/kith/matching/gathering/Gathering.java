package app.kith.matching.gathering;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as matching knows it: that it exists, when it is to end, and when it ended, once it has.
 *
 * @param endsAt missing where it was planned before anybody told
 */
public record Gathering(
        UUID id, @Nullable Instant endsAt, @Nullable Instant endedAt) {

    /** So long after the end may people still say how a meeting was. */
    static final Duration ANSWERS_TAKEN = Duration.ofDays(7);

    /** Whether it was closed: no round starts any more. */
    public boolean isOver() {
        return endedAt != null;
    }

    /** Until when answers are taken, or null where the end is not known. Closing the gathering takes nobody's answer away. */
    public @Nullable Instant answersUntil() {
        Instant end = endedAt == null ? endsAt : endedAt;
        return end == null ? null : end.plus(ANSWERS_TAKEN);
    }

    /** Whether somebody may still say how a meeting was. */
    public boolean takesAnswers(Instant now) {
        Instant until = answersUntil();
        return until == null || now.isBefore(until);
    }
}
