package app.kith.engine.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A text taken apart.
 *
 * @param english the words that say something, in English as far as they are known
 * @param known the share of its words that the vocabulary knows, in [0, 1]
 */
public record Analysed(
        Language language, List<Word> words, Set<Intent> intents, Set<String> places, String english, double known) {

    public Analysed {
        words = List.copyOf(words);
        intents = intents.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(intents));
        places = Set.copyOf(places);
    }

    /** All that is known of it without its words, to be kept. */
    public Analysed withoutWords() {
        return new Analysed(language, List.of(), intents, places, "", known);
    }

    public boolean has(Intent intent) {
        return intents.contains(intent);
    }
}
