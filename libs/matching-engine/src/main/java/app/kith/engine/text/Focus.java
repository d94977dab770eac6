package app.kith.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of a text that names what it is about. Of "shops for my jams" that is the shops; of "accountant (freelance), Stone Ltd" the
 * accountant, for neither what stands in brackets nor the name of a company names a trade. Only where a role names a mere position, as
 * "founder" does, the rest has to tell.
 */
final class Focus {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?|\\[[^]]*]?");
    private static final String MARKS = "[,;:|–—¿]| [-/] ";
    private static final Map<Language, Pattern> ENDS = Map.of(
            Language.ENGLISH,
            ends("for|that|who|whom|which|whose|to|with|without|in|on|at|from|about|after|before|near|because|while"
                    + "|when|where|if|so|into|against"),
            Language.GERMAN,
            ends(
                    "für|fürs|zum|zur|mit|ohne|in|im|ins|an|am|ans|auf|aufs|bei|beim|von|vom|um|ab|aus|nach|wegen|gegen|über"
                            + "|unter|vor|seit|damit|weil|wenn|wo|wie|die|der|das|den|dem"),
            Language.SPANISH,
            ends("para|que|con|sin|en|por|sobre|al|a|desde|hasta|cuando|donde|si|cerca|tras|contra"));
    private static final Map<Language, Pattern> WORKS_AT =
            Map.of(Language.ENGLISH, words("at"), Language.GERMAN, words("bei|beim"), Language.SPANISH, words("en"));

    /** What a word of a company's name counts, so that alone it never names an occupation. */
    private static final double COMPANY = 0.55;

    private final TextAnalysis analysis;
    private final Set<String> positions = Resource.lines("positions.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .map(Tokens::plain)
            .collect(Collectors.toSet());

    Focus(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    private static Pattern ends(String words) {
        return Pattern.compile(MARKS + "|" + words(words), words(words).flags());
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "\\b(?:" + words + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * A role and what it says of its company.
     *
     * @param title without brackets and company
     * @param rest what else there is
     */
    private record Role(String title, String rest) {}

    /** A role taken apart; where it names a trade, the name of its company counts less. */
    Analysed weighed(String text, Analysed whole) {
        Role role = role(text, whole.language());
        if (trade(role.title(), whole.language()).words().isEmpty()) {
            return whole;
        }
        List<Word> words =
                new ArrayList<>(analysis.analyse(role.title(), whole.language()).words());
        analysis.analyse(role.rest(), whole.language()).words().forEach(word -> words.add(word.weighed(COMPANY)));
        return whole.with(words);
    }

    /** The part that names what it is about. */
    Analysed of(String text, Kind kind, Language language) {
        if (kind != Kind.ROLE) {
            return first(BRACKETS.matcher(text).replaceAll(" "), language);
        }
        Role role = role(text, language);
        Analysed trade = trade(role.title(), language);
        return trade.words().isEmpty() ? trade(text, language) : trade;
    }

    /** Up to the first end before which something is said. */
    private Analysed first(String text, Language language) {
        Matcher end = Objects.requireNonNull(ENDS.get(language)).matcher(text);
        while (end.find()) {
            Analysed said = analysis.analyse(text.substring(0, end.start()), language);
            if (!said.words().isEmpty()) {
                return said;
            }
        }
        return analysis.analyse(text, language);
    }

    /** The company stands last, or after where somebody works. */
    private static Role role(String text, Language language) {
        String bare = BRACKETS.matcher(text).replaceAll(" ");
        int comma = bare.lastIndexOf(',');
        int end = comma < 0 ? bare.length() : comma;
        Matcher at = Objects.requireNonNull(WORKS_AT.get(language)).matcher(bare);
        if (at.find() && at.start() > 0 && at.start() < end) {
            end = at.start();
        }
        return new Role(bare.substring(0, end), bare.substring(end) + " " + inBrackets(text));
    }

    private static String inBrackets(String text) {
        return BRACKETS.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** What is left without the words for positions. */
    private Analysed trade(String text, Language language) {
        Analysed said = analysis.analyse(text, language);
        List<Word> words = said.words().stream()
                .filter(word -> !positions.contains(word.surface()))
                .toList();
        return said.with(words);
    }
}
