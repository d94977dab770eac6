package app.kith.attendee.person;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that may be typed for a name, each spelling behind one space: {@code Jürgen O’Brien} is also {@code juergen} and {@code obrien}.
 * The plain words come first, so that names sort by them.
 */
public final class Spellings {

    private static final Map<String, String> LONGER =
            Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ő", "oe", "ű", "ue", "ø", "oe", "å", "aa", "đ", "dj");

    private static final Pattern TO_LENGTHEN = Pattern.compile("[" + String.join("", LONGER.keySet()) + "]");

    private static final Pattern HANGUL_NAME = Pattern.compile("[가-힣]{3,4}");

    /** So many words may be typed as one: {@code delacruz}. */
    private static final int MOST_JOINED = 6;

    public static String of(String name) {
        var plain = SearchWords.words(name);
        var forms = Stream.of(plain, SearchWords.words(lengthened(name)), shortened(plain))
                .distinct()
                .toList();
        var spellings = new LinkedHashSet<String>();
        forms.forEach(spellings::addAll);
        plain.forEach(word -> spellings.addAll(givenNames(word)));
        forms.forEach(words -> spellings.addAll(joined(words)));
        return spellings.isEmpty() ? "" : " " + String.join(" ", spellings);
    }

    /** Korean family names have one syllable or two, and no gap behind them. */
    private static List<String> givenNames(String word) {
        var syllables = Normalizer.normalize(word, Normalizer.Form.NFC);
        return HANGUL_NAME.matcher(syllables).matches()
                ? IntStream.range(1, syllables.length() - 1)
                        .mapToObj(from -> Normalizer.normalize(syllables.substring(from), Normalizer.Form.NFKD))
                        .toList()
                : List.of();
    }

    private static String lengthened(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return TO_LENGTHEN.matcher(composed).replaceAll(letter -> LONGER.getOrDefault(letter.group(), ""));
    }

    private static List<String> shortened(List<String> words) {
        return words.stream().map(SearchWords::shortened).toList();
    }

    private static List<String> joined(List<String> words) {
        return IntStream.range(0, words.size() - 1)
                .mapToObj(from -> String.join("", words.subList(from, Math.min(words.size(), from + MOST_JOINED))))
                .toList();
    }

    private Spellings() {}
}
