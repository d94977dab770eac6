package app.kith.attendee.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question that an organiser asks beside name and address. */
public record Question(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "must be a short name such as food") String id,

        @NotNull Kind kind,

        @NotBlank @Pattern(regexp = "[^\\p{Cntrl}]{0,200}", message = "must be one line of at most 200 characters") String label,

        @NotNull Boolean mandatory,
        @Nullable List<@NotBlank @Pattern(regexp = "[^\\p{Cntrl}]{0,100}") String> options) {

    public static final int MOST_OPTIONS = 30;
    static final int LONGEST_ANSWER = 500;

    /** How a question is answered. */
    enum Kind {
        TEXT,
        ONE_OF,
        SOME_OF,
        YES_NO;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @JsonIgnore
    @AssertTrue(message = "a choice needs two to thirty different options, anything else none") public boolean isWellPosed() {
        if (kind == null) {
            return true;
        }
        var choices = options == null ? List.<String>of() : options;
        return switch (kind) {
            case TEXT, YES_NO -> choices.isEmpty();
            case ONE_OF, SOME_OF ->
                choices.size() >= 2
                        && choices.size() <= MOST_OPTIONS
                        && new HashSet<>(choices).size() == choices.size();
        };
    }

    /** Whether these answers can be taken; none is fine unless the question is mandatory. */
    boolean accepts(List<String> answers) {
        var given = answers.stream().filter(answer -> !answer.isBlank()).toList();
        if (given.isEmpty()) {
            return !mandatory;
        }
        return switch (kind) {
            case TEXT -> given.size() == 1 && isOneText(given.getFirst());
            case YES_NO -> given.size() == 1 && Set.of("yes", "no").contains(given.getFirst());
            case ONE_OF -> given.size() == 1 && isOption(given.getFirst());
            case SOME_OF ->
                new HashSet<>(given).size() == given.size() && given.stream().allMatch(this::isOption);
        };
    }

    private boolean isOption(String answer) {
        return options != null && options.contains(answer);
    }

    private static boolean isOneText(String answer) {
        return answer.length() <= LONGEST_ANSWER && answer.chars().noneMatch(Character::isISOControl);
    }
}
