package app.kith.attendee.person;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names in the form in which they are searched: {@code José Ñandú} and {@code jose nandu} are the same two words. It finds people; who is
 * the same person is decided by the address or the organiser. Kiosk and console have the same rule ({@code names.ts}); {@code
 * name-cases.json} holds the two together.
 */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Unicode counts some apostrophes as letters. */
    private static final Pattern GAPS = Pattern.compile("(?:[\u02bb-\u02bf]|[^\\p{L}\\p{N}])+");

    private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");
    private static final Pattern LONGER = Pattern.compile("(a)a|([aou])e|(d)j");

    private static final int WEIGHT_OF_IDEOGRAPH = 3;
    private static final int WEIGHT_OF_SYLLABLE_SIGN = 2;

    /** A word is compared by its shorter spelling only where that still says something. */
    private static final int SHORTEST = 3;

    /** Letters that are no letter with an accent, though people type them as if they were. */
    private static final Map<String, String> SPELLED_OUT = Map.ofEntries(
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("ə", "e"),
            Map.entry("ħ", "h"),
            Map.entry("ŋ", "n"),
            Map.entry("ŧ", "t"),
            Map.entry("ς", "σ"),
            Map.entry("ى", "ي"),
            Map.entry("ی", "ي"),
            Map.entry("ک", "ك"),
            Map.entry("ة", "ه"),
            Map.entry("ٱ", "ا"),
            Map.entry("ـ", ""));

    private static final Pattern TO_SPELL_OUT = Pattern.compile("[" + String.join("", SPELLED_OUT.keySet()) + "]");

    /** The words, each behind one space, so that the start of a word can be looked for. */
    public static String of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        return (" " + GAPS.matcher(spelledOut(plain)).replaceAll(" "))
                .replace("  ", " ")
                .stripTrailing();
    }

    /** One SQL pattern for each word looked for, in whatever order they stand in the name. */
    public static List<String> patterns(String query) {
        return words(query).stream().map(SearchWords::pattern).toList();
    }

    /** The SQL pattern for somebody who writes as one word what was typed as several: {@code mc donald}. */
    public static String joined(String query) {
        return pattern(String.join("", words(query)));
    }

    /** How much was typed; an ideograph may be a whole name. */
    public static int letters(String query) {
        return of(query)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(SearchWords::weight)
                .sum();
    }

    /** The words one by one; between ideographs there are no spaces, so each is a word. */
    static List<String> words(String name) {
        var separated = IDEOGRAPH.matcher(of(name)).replaceAll(" $0 ");
        return Arrays.stream(separated.split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As people write it who leave out the e of {@code ue}, or the j of {@code dj}. */
    static String shortened(String word) {
        return LONGER.matcher(word).replaceAll("$1$2$3");
    }

    private static String pattern(String word) {
        var shortened = shortened(word);
        return "% " + (shortened.length() < SHORTEST ? word : shortened) + "%";
    }

    private static int weight(int letter) {
        if (Character.isIdeographic(letter)) {
            return WEIGHT_OF_IDEOGRAPH;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL, HIRAGANA, KATAKANA -> WEIGHT_OF_SYLLABLE_SIGN;
            default -> 1;
        };
    }

    private static String spelledOut(String text) {
        var latin = TO_SPELL_OUT.matcher(text).replaceAll(letter -> SPELLED_OUT.getOrDefault(letter.group(), ""));
        return latin.codePoints()
                .map(SearchWords::hiragana)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int hiragana(int letter) {
        return letter >= 'ァ' && letter <= 'ヶ' ? letter - 'ァ' + 'ぁ' : letter;
    }

    private SearchWords() {}
}
