package app.kith.engine.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** German and Spanish words and fixed phrases with what they are in English, by their stems. */
final class Lexicon {

    private static final String GAP = " ";

    private final Map<Language, Map<String, List<String>>> entries = new HashMap<>();
    private final Map<Language, Integer> longest = new HashMap<>();

    private Lexicon() {}

    static Lexicon read(Stemmer stemmer) {
        var lexicon = new Lexicon();
        for (Field field : Field.values()) {
            for (String line : Resource.lines("lexicon/" + field.file())) {
                lexicon.read(line, stemmer);
            }
        }
        return lexicon;
    }

    private void read(String line, Stemmer stemmer) {
        String[] sides = line.split(" = ", 2);
        var language = line.startsWith("de ") ? Language.GERMAN : Language.SPANISH;
        List<String> stems = Tokens.of(sides[0].substring(3)).stream()
                .map(word -> stemmer.stem(language, word))
                .toList();
        if (stems.isEmpty() || sides.length < 2) {
            return;
        }
        List<String> english = entries.computeIfAbsent(language, any -> new HashMap<>())
                .computeIfAbsent(String.join(GAP, stems), any -> new ArrayList<>());
        for (String word : sides[1].split(";", -1)) {
            String translation = word.strip();
            if (!translation.isEmpty() && !english.contains(translation)) {
                english.add(translation);
            }
        }
        longest.merge(language, stems.size(), Math::max);
    }

    /** What the stems are in English, the likeliest sense first; null if they are not known. */
    @Nullable List<String> english(Language language, Collection<String> stems) {
        return entries.getOrDefault(language, Map.of()).get(String.join(GAP, stems));
    }

    boolean knows(Language language, String stem) {
        return entries.getOrDefault(language, Map.of()).containsKey(stem);
    }

    int longest(Language language) {
        return longest.getOrDefault(language, 1);
    }
}
