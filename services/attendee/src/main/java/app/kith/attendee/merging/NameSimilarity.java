package app.kith.attendee.merging;

import app.kith.attendee.registration.SearchWords;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How alike two names are, whatever the order, capitals and accents of their words. */
final class NameSimilarity {

    private static final List<String> LEGAL_FORMS =
            List.of("gmbh", "ag", "ug", "kg", "ltd", "llc", "inc", "sa", "sl", "srl", "bv", "corp", "co");
    private static final int LONGEST_PREFIX = 4;
    private static final double PREFIX_WEIGHT = 0.1;

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

    /** The similarity of Jaro and Winkler, in [0, 1]; 1 for equal texts (Winkler 1990, prefix of 4, weight 0.1). */
    static double jaroWinkler(String one, String other) {
        double jaro = jaro(one, other);
        int prefix = 0;
        while (prefix < Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()))
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var inOne = new BitSet();
        var inOther = new BitSet();
        for (int i = 0; i < one.length(); i++) {
            int end = Math.min(other.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < end; j++) {
                if (!inOther.get(j) && one.charAt(i) == other.charAt(j)) {
                    inOne.set(i);
                    inOther.set(j);
                    break;
                }
            }
        }
        double matches = inOne.cardinality();
        if (matches == 0) {
            return 0;
        }
        double transposed = transposed(one, inOne, other, inOther) / 2.0;
        return (matches / one.length() + matches / other.length() + (matches - transposed) / matches) / 3;
    }

    private static int transposed(String one, BitSet inOne, String other, BitSet inOther) {
        int differing = 0;
        int j = inOther.nextSetBit(0);
        for (int i = inOne.nextSetBit(0); i >= 0; i = inOne.nextSetBit(i + 1)) {
            if (one.charAt(i) != other.charAt(j)) {
                differing++;
            }
            j = inOther.nextSetBit(j + 1);
        }
        return differing;
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
