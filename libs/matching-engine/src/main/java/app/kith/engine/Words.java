package app.kith.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word stems of a short text, in any script. Accents do not count; stop words of English, German and Spanish are left out; the
 * commonest endings of the three are cut off. Scripts that put no spaces between words give pairs of neighbouring letters.
 */
final class Words {

    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Longest first, so that the first that fits is the one to cut. */
    private static final List<String> ENDINGS = List.of(
            "izations",
            "isations",
            "aciones",
            "ization",
            "isation",
            "ations",
            "iendo",
            "adores",
            "ciones",
            "ierung",
            "ation",
            "acion",
            "ating",
            "ments",
            "ungen",
            "innen",
            "ador",
            "ando",
            "cion",
            "ated",
            "ates",
            "ings",
            "ment",
            "ados",
            "adas",
            "ate",
            "ing",
            "ers",
            "ies",
            "ung",
            "ado",
            "ada",
            "er",
            "es",
            "ed",
            "en",
            "em",
            "ar",
            "ir",
            "as",
            "os",
            "in",
            "s",
            "e",
            "n",
            "y",
            "a",
            "o",
            "i");

    private static final int SHORTEST_STEM = 3;

    private static final Set<String> STOP_WORDS = stopWords();

    private Words() {}

    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        plain(text).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || isMark(letter)) {
                word.appendCodePoint(letter);
            } else if ((letter == '+' || letter == '#') && !word.isEmpty()) {
                word.appendCodePoint(letter);
            } else {
                take(word, stems);
            }
        });
        take(word, stems);
        return stems;
    }

    private static void take(StringBuilder run, Set<String> stems) {
        String word = run.toString();
        run.setLength(0);
        if (word.isEmpty() || STOP_WORDS.contains(word)) {
            return;
        }
        int[] letters = word.codePoints().toArray();
        if (UNSPACED.contains(UnicodeScript.of(letters[0]))) {
            for (int i = 0; i + 1 < letters.length; i++) {
                stems.add(new String(letters, i, 2));
            }
            if (letters.length == 1) {
                stems.add(word);
            }
        } else if (letters.length > 1) {
            stems.add(stem(word));
        }
    }

    private static String stem(String word) {
        String stem = word;
        if (word.length() > SHORTEST_STEM) {
            for (String ending : ENDINGS) {
                if (word.endsWith(ending) && word.length() - ending.length() >= shortestStemBefore(ending)) {
                    stem = word.substring(0, word.length() - ending.length());
                    break;
                }
            }
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && Character.isLetter(stem.charAt(last));
        return doubled ? stem.substring(0, last) : stem;
    }

    /** A single last letter is more often part of the word than an ending, save e and s. */
    private static int shortestStemBefore(String ending) {
        boolean doubtful = ending.length() == 1 && !ending.equals("e") && !ending.equals("s");
        return doubtful ? SHORTEST_STEM + 1 : SHORTEST_STEM;
    }

    /** Lower case without accents; marks stay where they are letters of their own, as in Hindi. */
    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}+", "")
                .replace("ß", "ss");
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Set<String> stopWords() {
        try (InputStream file = Words.class.getResourceAsStream("stop-words.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .map(Words::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
