package app.kith.attendee.gathering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What an organiser decides about a gathering: its name, place, times in the zone of the place, how many fit in, and its series. */
public record GatheringDetails(
        @NotBlank @Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String name,

        @NotBlank @Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String venue,

        @NotNull String zone,
        @NotNull Instant doorsAt,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Positive @Max(1_000_000) Integer capacity,

        @Nullable @Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String series) {

    static final String ONE_LINE = "[^\\p{Cntrl}]{0,200}";

    @JsonIgnore
    @AssertTrue(message = "zone must be an IANA time zone such as Europe/Berlin") public boolean isZoneKnown() {
        return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
    }

    @JsonIgnore
    @AssertTrue(message = "doors open, then it starts, then it ends, all in the years 2000 to 2199") public boolean isInOrder() {
        return doorsAt == null
                || startsAt == null
                || endsAt == null
                || (!startsAt.isBefore(doorsAt)
                        && endsAt.isAfter(startsAt)
                        && !doorsAt.isBefore(EARLIEST)
                        && endsAt.isBefore(LATEST));
    }

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
}
