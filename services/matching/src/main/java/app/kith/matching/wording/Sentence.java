package app.kith.matching.wording;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with gaps, such as {@code {taker} asks “{ask}”}, that stays within 140 characters whatever fills them. */
record Sentence(String pattern) {

    static final int MOST = 140;
    private static final int LONGEST_NAME = 20;
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    private static final String CUT = "…";

    /**
     * The filled sentence. Long names give way to first names; quotes share what room the rest leaves, and one that needs less than its
     * share leaves the rest to the other.
     */
    String with(Map<String, String> names, Map<String, String> quotes) {
        Map<String, String> fillings = new HashMap<>();
        names.forEach((gap, name) -> fillings.put(gap, shortName(name)));
        int room = MOST - fill(fillings).length();
        List<Map.Entry<String, String>> shortestFirst = quotes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                quote -> quote.getValue().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        int waiting = shortestFirst.size();
        for (Map.Entry<String, String> quote : shortestFirst) {
            String text = cut(quote.getValue().strip().replaceAll("\\s+", " "), room / waiting);
            fillings.put(quote.getKey(), text);
            room -= text.length();
            waiting--;
        }
        fillings.replaceAll((gap, filling) -> isolated(filling));
        return fill(fillings);
    }

    /** The filled sentence with every name and quote as it is. */
    String whole(Map<String, String> fillings) {
        Map<String, String> isolated = new HashMap<>();
        fillings.forEach((gap, text) -> isolated.put(gap, isolated(text.strip().replaceAll("\\s+", " "))));
        return fill(isolated);
    }

    /** A name or quote that is read from right to left must not turn the words around it (Unicode TR 9: first strong isolate). */
    private static String isolated(String filling) {
        return Bidi.requiresBidi(filling.toCharArray(), 0, filling.length())
                ? "\u2068%s\u2069".formatted(filling)
                : filling;
    }

    private String fill(Map<String, String> fillings) {
        return GAP.matcher(pattern)
                .replaceAll(gap -> Matcher.quoteReplacement(fillings.getOrDefault(gap.group(1), "")));
    }

    private static String shortName(String name) {
        String whole = name.strip().replaceAll("\\s+", " ");
        return whole.length() <= LONGEST_NAME ? whole : cut(whole.split(" ", 2)[0], LONGEST_NAME);
    }

    /** Cuts between words where there is one in the second half, and never through a letter with its marks or an emoji. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int room = Math.max(0, most - CUT.length());
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int end = letters.isBoundary(room) ? room : letters.preceding(room);
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : Math.max(0, end)).stripTrailing() + CUT;
    }
}
