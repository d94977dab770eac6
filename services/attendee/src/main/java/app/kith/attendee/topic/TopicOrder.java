package app.kith.attendee.topic;

import app.kith.contracts.TopicChange.Words;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a topic is to be called.
 *
 * @param field of a topic of the organisation's own
 */
@Schema(name = "TopicOrder")
record TopicOrder(
        @Schema(allowableValues = {"money", "technology", "market", "work", "care", "culture", "making", "trade"})
        @Nullable String field,

        @NotNull @Size(max = 3) List<@NotNull Words> words) {

    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}]{0,80}");
    private static final int MOST_SYNONYMS = 40;

    @JsonIgnore
    @AssertTrue(message = "field must be one of those that topics belong to") public boolean isFieldKnown() {
        return field == null || Taxonomy.field(field).isPresent();
    }

    @JsonIgnore
    @AssertTrue(
            message =
                    "words need a language (en, de or es), one title and at most 40 synonyms, each one line of at most 80 characters")
    public boolean isReadable() {
        return words == null || words.stream().allMatch(each -> each != null && isReadable(each));
    }

    private static boolean isReadable(Words words) {
        return words.language() != null
                && Taxonomy.language(words.language()).isPresent()
                && (words.title() == null || LINE.matcher(words.title()).matches())
                && words.synonyms() != null
                && words.synonyms().size() <= MOST_SYNONYMS
                && words.synonyms().stream()
                        .allMatch(line -> line != null && LINE.matcher(line).matches());
    }
}
