package app.kith.attendee.registration;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in the form in which they are searched: {@code José Ñandú} and {@code jose nandu} are the same two words. */
public final class SearchWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        return Arrays.stream(of(query).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> "% " + word + "%")
                .toList();
    }

    /** How much was typed; an ideograph says as much as two letters. */
    public static int letters(String query) {
        return of(query)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(letter -> Character.isIdeographic(letter) ? 2 : 1)
                .sum();
    }

    /** Letters that are no letter with an accent, though people type them as if they were. */
    private static String spelledOut(String text) {
        return text.replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i");
    }

    private SearchWords() {}
}
