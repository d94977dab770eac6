package app.kith.engine.reading;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Intent;
import app.kith.engine.topic.Guesses;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Meaning;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one text is read, ready to be held against others. */
public final class Reading {

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

    public String text() {
        return written.text();
    }

    public Kind kind() {
        return written.kind();
    }

    /** The topics that its writer chose; null where nobody was asked or answered. */
    public @Nullable Set<String> confirmed() {
        return written.confirmed();
    }

    public Analysed analysed() {
        return analysed;
    }

    public boolean has(Intent intent) {
        return analysed.has(intent);
    }

    /** Whether it brings nobody together: it says what its author does not want, or gives orders to a machine. */
    public boolean isIdle() {
        return avoids() || has(Intent.ORDERS);
    }

    /** Whether it says what its author does not want. A role never does: "not-for-profit" is one. */
    boolean avoids() {
        return kind() != Kind.ROLE && has(Intent.AVOIDS);
    }

    public Terms terms() {
        return terms;
    }

    public Guesses guesses() {
        return guesses;
    }

    /** See {@link Meaning#closeness}; NaN where one has no meaning. */
    public double closeness(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.closeness(other.meaning);
    }

    /** See {@link Meaning#topicCosine}; NaN where one has no meaning. */
    public double topicCosine(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.topicCosine(other.meaning);
    }

    public double cosine(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.cosine(other.meaning);
    }
}
