package app.kith.matching.reading;

import app.kith.engine.text.Recent;
import app.kith.engine.text.TextEmbedding;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one model makes of texts: what they mean as far as that was worked out, and what was judged by it. Meanings of two models cannot be
 * compared, so each has a space of its own.
 */
final class Space {

    private static final int MOST_GATHERINGS = 32;

    /** Beside the texts, the titles of the topics have a meaning. */
    private static final int TITLES = 2_000;

    private record Gathering(TopicReaders by, JudgedTexts judged) {}

    private final BooleanSupplier usable;
    private final int mostTexts;
    private final @Nullable MeaningsSoFar meanings;
    private final @Nullable ReadAhead ahead;
    private final Map<UUID, Gathering> gatherings = new Recent<>(MOST_GATHERINGS);

    private Space(BooleanSupplier usable, int mostTexts, @Nullable MeaningsSoFar meanings, @Nullable ReadAhead ahead) {
        this.usable = usable;
        this.mostTexts = mostTexts;
        this.meanings = meanings;
        this.ahead = ahead;
    }

    /** Without a model. */
    static Space ofWords() {
        return new Space(() -> true, 0, null, null);
    }

    /**
     * A model's.
     *
     * @param usable whether it is worth asking now
     * @param mostTexts a crowd with more different texts is read by words alone
     * @param whenRead told of each organisation whose texts are all read, or cannot be read now
     */
    static Space of(TextEmbedding model, BooleanSupplier usable, int mostTexts, Consumer<UUID> whenRead) {
        var meanings = new MeaningsSoFar(model, mostTexts + TITLES);
        return new Space(usable, mostTexts, meanings, new ReadAhead(meanings, mostTexts + 1, whenRead));
    }

    boolean isUsable() {
        return usable.getAsBoolean();
    }

    /** Null where there is no model. */
    @Nullable MeaningsSoFar meanings() {
        return meanings;
    }

    boolean isRead(TopicReaders by, String text) {
        return ahead != null && ahead.isRead(by, text);
    }

    /** How far these texts are read; those that are not are read from now on. */
    Reading.Progress progress(UUID organisationId, TopicReaders readers, Set<String> texts) {
        if (ahead == null || texts.size() > mostTexts) {
            return new Reading.Progress(texts.size(), texts.size());
        }
        ahead.read(organisationId, readers, texts);
        return new Reading.Progress(texts.size(), count(readers, texts));
    }

    private int count(TopicReaders by, Collection<String> texts) {
        return (int) texts.stream().filter(text -> isRead(by, text)).count();
    }

    /** What was judged of a gathering's texts by these readers; by others, it does not count. */
    JudgedTexts judged(UUID gatheringId, TopicReaders by) {
        synchronized (gatherings) {
            Gathering known = gatherings.get(gatheringId);
            if (known == null || known.by() != by) {
                known = new Gathering(by, new JudgedTexts());
                gatherings.put(gatheringId, known);
            }
            return known.judged();
        }
    }

    void stop() {
        if (ahead != null) {
            ahead.stop();
        }
    }
}
