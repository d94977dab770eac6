package app.kith.engine.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a text, in lower case and without accents. */
public final class Tokens {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final Pattern LINK = Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\S+");
    private static final Pattern APART =
            Pattern.compile("(?<=[\\p{L}])['’](?:s|re|ve|ll|m|d|t)\\b|[^\\p{L}\\p{M}\\p{N}+#&]+");

    private Tokens() {}

    public static List<String> of(String text) {
        return Stream.of(APART.split(plain(LINK.matcher(text).replaceAll(" ")), -1))
                .filter(word -> !word.isEmpty() && !word.equals("&") && !word.equals("+"))
                .toList();
    }

    static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD))
                .replaceAll("");
        return Normalizer.normalize(bare.replace("ß", "ss").replace("ø", "o").replace("ł", "l"), Normalizer.Form.NFC);
    }
}
