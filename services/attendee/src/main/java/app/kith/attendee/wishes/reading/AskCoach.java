package app.kith.attendee.wishes.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how specific an ask is: whether it tells who could help, what they would do, and by when. A deterministic rubric in English,
 * German and Spanish; the text is compared with word lists here and goes nowhere. The page where asks are written has the same rubric,
 * so that it can hint while somebody types; {@code ask-coach-cases.json} holds the two together.
 */
public final class AskCoach {

    /** What makes an ask one that somebody can answer. */
    enum Part {
        WHO,
        WHAT,
        BY_WHEN
    }

    /**
     * The words that tell.
     *
     * @param someone a person, as a regular expression
     * @param trade a kind of person
     * @param time a point in time
     * @param vague words that say nothing of what is wanted
     * @param tellingWords how many other words say it
     */
    private record Rubric(String someone, String trade, String time, List<String> vague, int tellingWords) {}

    private static final Rubric RUBRIC = rubric();
    private static final Pattern SOMEONE = words(RUBRIC.someone());
    private static final Pattern TRADE = words(RUBRIC.trade());
    private static final Pattern TIME = words(RUBRIC.time());
    private static final Set<String> VAGUE = Set.copyOf(RUBRIC.vague());
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");

    /** From 0, a wish in general, to 3, an ask that somebody can say yes to. */
    public static int score(String sentence) {
        return parts(sentence).size();
    }

    /** Which parts the sentence has. */
    static Set<Part> parts(String sentence) {
        var parts = EnumSet.noneOf(Part.class);
        if (SOMEONE.matcher(sentence).find() || TRADE.matcher(sentence).find()) {
            parts.add(Part.WHO);
        }
        if (tellingWords(sentence) >= RUBRIC.tellingWords()) {
            parts.add(Part.WHAT);
        }
        if (TIME.matcher(sentence).find()) {
            parts.add(Part.BY_WHEN);
        }
        return parts;
    }

    private static long tellingWords(String sentence) {
        var withoutTime = TIME.matcher(sentence).replaceFirst(" ").toLowerCase(Locale.ROOT);
        return WORD.matcher(withoutTime)
                .results()
                .map(MatchResult::group)
                .filter(word -> !VAGUE.contains(word))
                .count();
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Rubric rubric() {
        try (var file = AskCoach.class.getResourceAsStream("/coach/rubric.json")) {
            return new JsonMapper().readValue(Objects.requireNonNull(file), Rubric.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private AskCoach() {}
}
