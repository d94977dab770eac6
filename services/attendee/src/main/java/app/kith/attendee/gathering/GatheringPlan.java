package app.kith.attendee.gathering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The details of a gathering as they are sent. A limit or a series that is not named stays as it is; one that is null goes.
 *
 * @param capacity null where it is not named, empty where there is no limit
 * @param series null where it is not named, empty where there is none
 */
@Schema(name = "GatheringDetails")
@SuppressWarnings("NullableOptional") // JSON tells three things apart here: not named, null, and a value
record GatheringPlan(
        @NotBlank @Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String name,

        @NotBlank @Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String venue,

        @NotNull String zone,
        @NotNull Instant doorsAt,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,

        @Schema(minimum = "1", maximum = "1000000") @JsonDeserialize(using = NamedOrNot.class) @Nullable Optional<@Positive @Max(1_000_000) Integer> capacity,

        @Schema(pattern = ONE_LINE) @JsonDeserialize(using = NamedOrNot.class) @Nullable Optional<@Pattern(regexp = ONE_LINE, message = "must be one line of at most 200 characters") String> series) {

    static final String ONE_LINE = "[^\\p{Cntrl}]{0,200}";

    @JsonIgnore
    @AssertTrue(message = "zone must be an IANA time zone such as Europe/Berlin") public boolean isZoneKnown() {
        return zone == null || details(null).isZoneKnown();
    }

    @JsonIgnore
    @AssertTrue(message = "doors open, then it starts, then it ends, all in the years 2000 to 2199") public boolean isInOrder() {
        return doorsAt == null
                || startsAt == null
                || endsAt == null
                || details(null).isInOrder();
    }

    /** The details from now on, where these were {@code known} so far. */
    GatheringDetails details(@Nullable GatheringDetails known) {
        return new GatheringDetails(
                name,
                venue,
                zone,
                doorsAt,
                startsAt,
                endsAt,
                capacity == null ? (known == null ? null : known.capacity()) : capacity.orElse(null),
                series == null ? (known == null ? null : known.series()) : series.orElse(null));
    }
}
