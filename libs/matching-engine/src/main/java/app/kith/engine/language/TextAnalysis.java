package app.kith.engine.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes texts apart: which language they are in, which of their words say something, and what these are in English. Threads take turns. */
public final class TextAnalysis {

    private static final double[] SENSES = {1, 0.6, 0.4};

    /** A word that no list knows may be one that the languages share, such as a product's name. */
    private static final double SAME_IN_ENGLISH = 0.8;

    private static final int SHORTEST_PART = 3;
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es", "er", "e");
    private static final Map<Language, Set<String>> STOP_WORDS = stopWords();

    private final Stemmer stemmer = new Stemmer();
    private final Lexicon lexicon = Lexicon.read(stemmer);
    private final Places places = new Places();
    private final Map<Language, Set<String>> vocabulary = new EnumMap<>(Language.class);

    /** Keeps nothing of the texts that are read from now on. */
    public synchronized void forgetFurtherWords() {
        stemmer.keepNoMore();
    }

    /** Lets the words of a language count as known, so that compounds are found that hold them. */
    public synchronized void learn(Language language, String phrase) {
        Set<String> stems = vocabulary.computeIfAbsent(language, any -> new HashSet<>());
        Tokens.of(phrase).forEach(word -> stems.add(stemmer.stem(language, word)));
    }

    public synchronized Analysed analyse(String text) {
        return analyse(text, language(text));
    }

    public synchronized Analysed analyse(String text, Language language) {
        List<String> tokens = Tokens.of(text);
        List<Word> words = new ArrayList<>();
        List<String> gloss = new ArrayList<>();
        int known = 0;
        int said = 0;
        for (int at = 0; at < tokens.size(); ) {
            int length = phraseAt(tokens, at, language);
            List<String> span = tokens.subList(at, at + Math.max(1, length));
            at += span.size();
            if (span.size() == 1 && isStopWord(span.getFirst(), language)) {
                continue;
            }
            Map<String, Double> keys = keys(span, language, gloss);
            said++;
            known += isKnown(span, language) ? 1 : 0;
            words.add(new Word(String.join(" ", span), keys));
        }
        return new Analysed(
                language,
                words,
                Intent.of(text, language),
                places.in(tokens),
                String.join(" ", gloss),
                said == 0 ? 0 : known / (double) said);
    }

    private boolean isKnown(List<String> span, Language language) {
        String stem = stemmer.stem(language, span.getLast());
        return span.size() > 1
                || vocabulary.getOrDefault(language, Set.of()).contains(stem)
                || lexicon.knows(language, stem)
                || (language == Language.GERMAN && !parts(span.getFirst()).isEmpty());
    }

    /** How many words from here are one phrase of the lexicon; 0 if none begins here. */
    private int phraseAt(List<String> tokens, int at, Language language) {
        if (language == Language.ENGLISH) {
            return 0;
        }
        for (int length = Math.min(lexicon.longest(language), tokens.size() - at); length > 1; length--) {
            if (lexicon.english(language, stems(tokens.subList(at, at + length), language)) != null) {
                return length;
            }
        }
        return 0;
    }

    private List<String> stems(List<String> words, Language language) {
        return words.stream().map(word -> stemmer.stem(language, word)).toList();
    }

    private Map<String, Double> keys(List<String> span, Language language, List<String> gloss) {
        Map<String, Double> keys = new LinkedHashMap<>();
        if (language == Language.ENGLISH) {
            keys.put(stemmer.stem(language, span.getFirst()), 1.0);
            gloss.add(span.getFirst());
            return keys;
        }
        span.forEach(word -> keys.put(language.code() + ":" + stemmer.stem(language, word), 1.0));
        List<String> english = lexicon.english(language, stems(span, language));
        if (english != null) {
            translate(english, 1, keys, gloss);
            return keys;
        }
        List<String> parts = language == Language.GERMAN ? parts(span.getFirst()) : List.of();
        if (parts.isEmpty()) {
            keys.merge(stemmer.stem(Language.ENGLISH, span.getFirst()), SAME_IN_ENGLISH, Math::max);
            gloss.add(span.getFirst());
        }
        for (String part : parts) {
            String stem = stemmer.stem(language, part);
            keys.merge(language.code() + ":" + stem, 0.8, Math::max);
            List<String> meaning = lexicon.english(language, List.of(stem));
            if (meaning == null) {
                keys.merge(stemmer.stem(Language.ENGLISH, part), SAME_IN_ENGLISH * 0.8, Math::max);
                gloss.add(part);
            } else {
                translate(meaning, 0.85, keys, gloss);
            }
        }
        return keys;
    }

    private void translate(List<String> english, double weight, Map<String, Double> keys, List<String> gloss) {
        for (int sense = 0; sense < Math.min(SENSES.length, english.size()); sense++) {
            List<String> words = Tokens.of(english.get(sense)).stream()
                    .filter(word -> !isStopWord(word, Language.ENGLISH))
                    .toList();
            double each = weight * SENSES[sense] / Math.sqrt(Math.max(1, words.size()));
            words.forEach(word -> keys.merge(stemmer.stem(Language.ENGLISH, word), each, Math::max));
        }
        gloss.add(english.getFirst());
    }

    /** The parts of a German compound, all of them known; none if it is no compound of known words. */
    private List<String> parts(String word) {
        List<String> found = split(word, 0);
        return found == null || found.size() < 2 ? List.of() : found;
    }

    private @Nullable List<String> split(String word, int depth) {
        if (depth > 0 && isPart(word)) {
            return List.of(word);
        }
        if (depth > 3) {
            return null;
        }
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            String first = firstPart(word.substring(0, end));
            if (first != null) {
                List<String> rest = split(word.substring(end), depth + 1);
                if (rest != null) {
                    List<String> all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return all;
                }
            }
        }
        return null;
    }

    private @Nullable String firstPart(String word) {
        for (String link : LINKS) {
            if (word.endsWith(link) && word.length() - link.length() >= SHORTEST_PART) {
                String bare = word.substring(0, word.length() - link.length());
                if (isPart(bare)) {
                    return bare;
                }
            }
        }
        return null;
    }

    private boolean isPart(String word) {
        if (word.length() < SHORTEST_PART || isStopWord(word, Language.GERMAN)) {
            return false;
        }
        String stem = stemmer.stem(Language.GERMAN, word);
        return lexicon.knows(Language.GERMAN, stem)
                || vocabulary.getOrDefault(Language.GERMAN, Set.of()).contains(stem);
    }

    /** The language whose words they are; English of equals. */
    public synchronized Language language(String text) {
        Map<Language, Double> votes = new EnumMap<>(Language.class);
        for (String token : Tokens.of(text)) {
            for (Language language : Language.values()) {
                boolean stop = STOP_WORDS.getOrDefault(language, Set.of()).contains(token);
                String stem = stemmer.stem(language, token);
                boolean knows = lexicon.knows(language, stem)
                        || vocabulary.getOrDefault(language, Set.of()).contains(stem);
                votes.merge(language, stop ? 1.0 : knows ? 0.7 : 0, Double::sum);
            }
            if (!votes.isEmpty() && token.length() > 9 && !parts(token).isEmpty()) {
                votes.merge(Language.GERMAN, 0.6, Double::sum);
            }
        }
        String small = text.toLowerCase(java.util.Locale.ROOT);
        if (small.matches("(?s).*[äöüß].*")) {
            votes.merge(Language.GERMAN, 1.0, Double::sum);
        }
        if (small.matches("(?s).*[ñ¿¡áíóú].*")) {
            votes.merge(Language.SPANISH, 1.0, Double::sum);
        }
        Language best = Language.ENGLISH;
        for (Language language : Language.values()) {
            if (votes.getOrDefault(language, 0.0) > votes.getOrDefault(best, 0.0) + 1e-9) {
                best = language;
            }
        }
        return best;
    }

    static boolean isStopWord(String word, Language language) {
        return (word.length() < 2 && Character.isLetterOrDigit(word.codePointAt(0)) && word.codePointAt(0) < 0x250)
                || word.chars().allMatch(Character::isDigit)
                || STOP_WORDS.getOrDefault(language, Set.of()).contains(word);
    }

    private static Map<Language, Set<String>> stopWords() {
        Map<Language, Set<String>> words = new HashMap<>();
        for (String line : Resource.lines("stop-words.txt")) {
            String[] sides = line.split(": ", 2);
            for (Language language : Language.values()) {
                if (sides[0].startsWith(language.code())) {
                    Set<String> stop = words.computeIfAbsent(language, any -> new HashSet<>());
                    Arrays.stream(sides[1].split(" ")).map(Tokens::plain).forEach(stop::add);
                }
            }
        }
        return words;
    }
}
