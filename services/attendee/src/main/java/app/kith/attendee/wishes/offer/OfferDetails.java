package app.kith.attendee.wishes.offer;

import app.kith.attendee.wishes.ask.AskDetails;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** What somebody offers: one sentence, what kind of help it is, how long it takes each time, and how often in a month. */
record OfferDetails(
        @NotNull Kind kind,

        @NotBlank @Pattern(regexp = AskDetails.WISH, message = "must be one line of at most 300 characters") String sentence,

        @NotNull @Size(max = AskDetails.MOST_TOPICS) List<@NotBlank @Pattern(regexp = AskDetails.TOPIC) String> topics,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @NotNull @Min(1) @Max(100) Integer perMonth) {

    /** What kind of help is offered. */
    enum Kind {
        ADVICE,
        INTRODUCTION,
        REVIEW,
        MENTORING,
        RESOURCE,
        OTHER;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
