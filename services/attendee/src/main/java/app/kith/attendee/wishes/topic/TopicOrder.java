package app.kith.attendee.wishes.topic;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a topic is to be called.
 *
 * @param field of a topic of the organisation's own
 */
@Schema(name = "HelpTopicOrder")
record TopicOrder(
        @Schema(allowableValues = {"money", "technology", "market", "work", "care", "culture", "making", "trade"})
        @Nullable String field,

        @NotNull @Size(max = 3) List<@NotNull @Valid Wording> words) {

    private static final String LINE = "[^\\p{Cntrl}]{0,80}";
    private static final String FAULT = "must be one line of at most 80 characters";

    /** Its name in one language, where it differs, and further synonyms. */
    @Schema(name = "HelpTopicWordsOrder")
    record Wording(
            @Schema(allowableValues = {"en", "de", "es"})
            @NotNull @Pattern(regexp = "en|de|es", message = "must be en, de or es") String language,

            @Nullable @Pattern(regexp = LINE, message = FAULT) String title,

            @NotNull @Size(max = 40) List<@NotNull @Pattern(regexp = LINE, message = FAULT) String> synonyms) {}

    @JsonIgnore
    @AssertTrue(message = "field must be one of those that topics belong to") public boolean isFieldKnown() {
        return field == null || Taxonomy.field(field).isPresent();
    }
}
