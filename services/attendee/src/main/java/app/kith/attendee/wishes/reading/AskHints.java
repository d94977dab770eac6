package app.kith.attendee.wishes.reading;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** How specific an ask is, from 0 to 3, and a hint for each part that is missing: to take or leave. */
@Schema(name = "AskHints")
record AskHints(int score, List<Hint> hints) {

    /** What is missing, and how it could be said. */
    @Schema(name = "AskHint")
    record Hint(
            @Schema(allowableValues = {"who", "what", "by-when"})
            String part,

            String text) {}

    static AskHints of(String ask, Locale reader) {
        var found = AskCoach.parts(ask);
        var texts = texts(reader);
        return new AskHints(
                found.size(),
                Arrays.stream(AskCoach.Part.values())
                        .filter(part -> !found.contains(part))
                        .map(AskHints::word)
                        .map(part -> new Hint(part, texts.getString(part)))
                        .toList());
    }

    private static ResourceBundle texts(Locale reader) {
        var language = List.of("de", "es").contains(reader.getLanguage()) ? reader.getLanguage() : "en";
        return ResourceBundle.getBundle(
                "coach.hints", Locale.of(language), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String word(AskCoach.Part part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
