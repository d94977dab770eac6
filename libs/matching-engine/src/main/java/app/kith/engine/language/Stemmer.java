package app.kith.engine.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Cuts words down to what their inflected forms share, by the Snowball rules of each language. For one thread. */
final class Stemmer {

    /** German occupations of women, cut to those of men before the rules apply: both mean the same skill. */
    private static final List<String> FEMININE = List.of("innen", "in");

    private static final List<String> OCCUPATION =
            List.of("er", "ist", "ent", "or", "ant", "eut", "arzt", "wirt", "anwalt", "koch", "eur", "loge", "ologin");

    private final Map<Language, SnowballStemmer> rules = Map.of(
            Language.ENGLISH, new EnglishStemmer(),
            Language.GERMAN, new GermanStemmer(),
            Language.SPANISH, new SpanishStemmer());

    private final Map<Language, Map<String, String>> known = new HashMap<>();
    private boolean keeps = true;

    /** From now on no further words are kept: those that people write are nobody's to remember. */
    void keepNoMore() {
        keeps = false;
    }

    /** @param word in lower case, without accents */
    String stem(Language language, String word) {
        Map<String, String> stems = known.computeIfAbsent(language, any -> new HashMap<>());
        String stem = stems.get(word);
        if (stem == null) {
            stem = cut(language, word);
            if (keeps) {
                stems.put(word, stem);
            }
        }
        return stem;
    }

    private String cut(Language language, String word) {
        String plain = language == Language.GERMAN ? masculine(word) : word;
        var stemmer = Objects.requireNonNull(rules.get(language));
        stemmer.setCurrent(plain);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static String masculine(String word) {
        for (String ending : FEMININE) {
            if (word.endsWith(ending)) {
                String rest = word.substring(0, word.length() - ending.length());
                if (rest.length() > 3 && OCCUPATION.stream().anyMatch(rest::endsWith)) {
                    return rest;
                }
            }
        }
        return word;
    }
}
