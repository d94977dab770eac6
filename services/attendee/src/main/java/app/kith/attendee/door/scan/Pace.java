package app.kith.attendee.door.scan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * How a kiosk went just before a scan, by its own measure.
 *
 * @param serviceMillis how long the guest before took, from the first key, camera hit or touch until the kiosk was ready again
 * @param pauseMillis how long it was ready since
 */
public record Pace(
        @PositiveOrZero @Max(LONGEST) int serviceMillis,
        @PositiveOrZero @Max(LONGEST) int pauseMillis) {

    /** A day. */
    private static final int LONGEST = 86_400_000;

    static @Nullable Integer serviceOf(@Nullable Pace pace) {
        return pace == null ? null : pace.serviceMillis();
    }

    static @Nullable Integer pauseOf(@Nullable Pace pace) {
        return pace == null ? null : pace.pauseMillis();
    }
}
