package app.kith.attendee.overbooking;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many to confirm for how many seats: what the series advises, or that it is too short to advise anything, and what was accepted.
 * Shares and risks are in [0, 1].
 */
@Schema(name = "Overbooking")
record OverbookingView(
        @Nullable Integer capacity,
        boolean enoughData,
        int gatherings,
        int gatheringsNeeded,
        @Nullable Integer advisedLimit,
        @Nullable Double risk,
        @Nullable Double showUpRate,
        @Nullable Double showUpDeviation,
        @Nullable AcceptedLimit accepted) {

    /** An organiser's decision that is in force. */
    @Schema(name = "AcceptedLimit")
    record AcceptedLimit(int limit, double risk, String acceptedBy, Instant acceptedAt) {}
}
