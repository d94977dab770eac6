package app.kith.attendee.wishes.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What its writer said that a text is about.
 *
 * @param text the sentence of an ask or an offer, or role and company as {@code role, company}
 * @param topics ids of topics; empty if it is about none of those that were proposed
 */
@Schema(name = "Reading")
public record Reading(
        @NotBlank @Pattern(regexp = TEXT, message = "must be one line of at most 500 characters") String text,

        @NotNull @Size(max = MOST_TOPICS) List<@NotBlank @Pattern(regexp = TOPIC) String> topics) {

    static final String TEXT = "[^\\p{Cntrl}]{0,500}";
    private static final String TOPIC = "[^\\p{Cntrl}]{0,100}";
    private static final int MOST_TOPICS = 3;

    Reading stripped() {
        return new Reading(text.strip(), topics.stream().distinct().toList());
    }
}
