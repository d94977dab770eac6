package app.kith.attendee.wishes.ask;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What somebody asks for: one sentence, what kind of help it is, what a good answer looks like, and until when it matters. */
public record AskDetails(
        @NotNull Type type,

        @NotBlank @Pattern(regexp = WISH, message = "must be one line of at most 300 characters") String sentence,

        @NotNull @Size(max = MOST_TOPICS) List<@NotBlank @Pattern(regexp = TOPIC) String> topics,

        @Nullable @Pattern(regexp = WISH, message = "must be one line of at most 300 characters") String goodAnswer,

        @Nullable Instant expiresAt) {

    public static final String WISH = "[^\\p{Cntrl}]{0,300}";
    public static final String TOPIC = "[^\\p{Cntrl}]{0,50}";
    public static final int MOST_TOPICS = 10;

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    @JsonIgnore
    @AssertTrue(message = "expiresAt must lie before the year 2200") public boolean isInTime() {
        return expiresAt == null || expiresAt.isBefore(LATEST);
    }

    /** What kind of help is asked for. */
    enum Type {
        ADVICE,
        INTRODUCTION,
        FEEDBACK,
        HIRING,
        WORK,
        FUNDING,
        PARTNER,
        MENTOR,
        OTHER;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
