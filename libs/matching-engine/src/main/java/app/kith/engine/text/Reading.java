package app.kith.engine.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one text is read, ready to be held against others. */
final class Reading {

    private final Written written;
    private final Analysed analysed;
    private final Terms terms;
    private final Guesses guesses;
    private final @Nullable Meaning meaning;

    /** @param meaning null where no model knows it */
    Reading(Written written, Analysed analysed, Terms terms, Guesses guesses, @Nullable Meaning meaning) {
        this.written = written;
        this.analysed = analysed;
        this.terms = terms;
        this.guesses = guesses;
        this.meaning = meaning;
    }

    String text() {
        return written.text();
    }

    Kind kind() {
        return written.kind();
    }

    /** The topics that its writer chose; null where nobody was asked or answered. */
    @Nullable Set<String> confirmed() {
        return written.confirmed();
    }

    Analysed analysed() {
        return analysed;
    }

    boolean has(Intent intent) {
        return analysed.has(intent);
    }

    /** Whether it brings nobody together: it says what its author does not want. */
    boolean isIdle() {
        return has(Intent.AVOIDS);
    }

    Terms terms() {
        return terms;
    }

    Guesses guesses() {
        return guesses;
    }

    /** See {@link Meaning#closeness}; NaN where one has no meaning. */
    double closeness(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.closeness(other.meaning);
    }

    /** See {@link Meaning#topicCosine}; NaN where one has no meaning. */
    double topicCosine(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.topicCosine(other.meaning);
    }

    double cosine(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.cosine(other.meaning);
    }
}
