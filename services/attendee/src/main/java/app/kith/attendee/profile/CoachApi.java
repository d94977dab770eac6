package app.kith.attendee.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The coach for specific asks over HTTP: hints to take or leave. What is sent is neither kept nor passed on. */
@RestController
class CoachApi {

    /** An ask as far as it is written, and the language of the hints. */
    record Draft(
            @NotNull @Pattern(regexp = AskDetails.WISH, message = "must be one line of at most 300 characters") String sentence,

            @NotNull Language language) {}

    /** The languages of the hints. */
    enum Language {
        EN,
        DE,
        ES;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How specific the ask is, from 0 to 3, and a hint for each part that is missing. */
    @Schema(name = "AskHints")
    record Hints(int score, List<Hint> hints) {}

    /** What is missing, and how it could be said. */
    @Schema(name = "AskHint")
    record Hint(
            @Schema(allowableValues = {"who", "what", "by-when"})
            String part,

            String text) {}

    @PostMapping("/ask-hints")
    Hints createAskHints(@Valid @RequestBody Draft draft) {
        var found = AskCoach.parts(draft.sentence());
        var texts = ResourceBundle.getBundle(
                "coach.hints",
                Locale.of(draft.language().word()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return new Hints(
                found.size(),
                Arrays.stream(AskCoach.Part.values())
                        .filter(part -> !found.contains(part))
                        .map(CoachApi::word)
                        .map(part -> new Hint(part, texts.getString(part)))
                        .toList());
    }

    private static String word(AskCoach.Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
