package app.kith.attendee.merging.duplicate;

import app.kith.attendee.person.SearchWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names are, whatever the order, capitals and accents of their words. */
final class NameSimilarity {

    private static final List<String> LEGAL_FORMS =
            List.of("gmbh", "ag", "ug", "kg", "ltd", "llc", "inc", "sa", "sl", "srl", "bv", "corp", "co");
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** The words of a name in the order of the alphabet: {@code Lee Anna} and {@code Anna Lee} are the same. */
    static List<String> words(String name) {
        return Arrays.stream(SearchWords.of(name).strip().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    /** Whether one name is the other with words shortened to their initials: {@code A. Perez} and {@code Ana Perez}. */
    static boolean isAbbreviation(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.equals(other)) {
            return false;
        }
        boolean anyWhole = false;
        for (int i = 0; i < one.size(); i++) {
            boolean inOrder = one.get(i).length() <= other.get(i).length();
            var shorter = inOrder ? one.get(i) : other.get(i);
            var longer = inOrder ? other.get(i) : one.get(i);
            boolean whole = shorter.equals(longer);
            if (!whole && !(shorter.codePointCount(0, shorter.length()) == 1 && longer.startsWith(shorter))) {
                return false;
            }
            anyWhole |= whole && whole(shorter);
        }
        return anyWhole;
    }

    private static boolean whole(String word) {
        return word.codePointCount(0, word.length()) > 1;
    }

    /**
     * How alike two names are in [0, 1]: as their least alike words, or as a whole where one has more words. A number is never mistyped
     * for another: {@code Guest 1} and {@code Guest 2} are two.
     */
    static double of(List<String> one, List<String> other) {
        if (!digits(one).equals(digits(other))) {
            return 0;
        }
        if (one.size() != other.size()) {
            return jaroWinkler(String.join(" ", one), String.join(" ", other));
        }
        return IntStream.range(0, one.size())
                .mapToDouble(i -> jaroWinkler(one.get(i), other.get(i)))
                .min()
                .orElse(0);
    }

    private static String digits(List<String> words) {
        return String.join(" ", words).replaceAll("\\D+", " ").strip();
    }

    /** The similarity of Jaro and Winkler, in [0, 1]; 1 for equal texts. */
    static double jaroWinkler(String one, String other) {
        return JARO_WINKLER.apply(one, other);
    }

    /** A company in the form in which it is compared: without case, accents and legal forms. */
    static String company(String company) {
        return String.join(
                " ",
                Arrays.stream(SearchWords.of(company)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .split(" ", -1))
                        .filter(word -> !LEGAL_FORMS.contains(word))
                        .toList());
    }

    private NameSimilarity() {}
}
