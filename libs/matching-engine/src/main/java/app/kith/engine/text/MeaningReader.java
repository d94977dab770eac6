package app.kith.engine.text;

import app.kith.engine.score.TextEmbedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what texts mean, as far as a model knows them, and which topics that suggests. May be called by several threads. */
final class MeaningReader {

    private static final int NEAREST = 6;

    private final Topics topics;
    private final TextEmbedding embedding;
    private final TopicHead head;
    private final boolean topicsOnly;
    private volatile @Nullable Generality generality;

    MeaningReader(Topics topics, TextEmbedding embedding) {
        this(topics, embedding, false);
    }

    private MeaningReader(Topics topics, TextEmbedding embedding, boolean topicsOnly) {
        this.topics = topics;
        this.embedding = embedding;
        this.topicsOnly = topicsOnly;
        head = TopicHead.known(topics);
    }

    /** Tells topics only, so that it need not know first what all their titles mean. */
    static MeaningReader ofTopics(Topics topics, TextEmbedding embedding) {
        return new MeaningReader(topics, embedding, true);
    }

    boolean readsAnyLanguage() {
        return embedding.readsAnyLanguage();
    }

    /** The topics were learnt from the vectors of one model; those of another may have as many dimensions and mean nothing here. */
    private boolean fits(float[] vector) {
        return !embedding.readsAnyLanguage() && head.fits(vector);
    }

    /**
     * One text's meaning, and the topics that it suggests.
     *
     * @param meaning null where only topics are asked for
     * @param scores what it says for each topic; null unless that was learnt with this model
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    record Meant(@Nullable Meaning meaning, List<Guess> topics, double @Nullable [] scores) {}

    /** What each means; null where the model does not know it, or it says nothing. */
    List<@Nullable Meant> read(List<String> texts) {
        int[] known = IntStream.range(0, texts.size())
                .filter(text -> !texts.get(text).isBlank() && embedding.knows(texts.get(text)))
                .toArray();
        List<float[]> vectors =
                embedding.embed(Arrays.stream(known).mapToObj(texts::get).toList());
        @Nullable Meant[] meant = new Meant[texts.size()];
        for (int i = 0; i < known.length; i++) {
            meant[known[i]] = meant(vectors.get(i));
        }
        return new ArrayList<>(Arrays.asList(meant));
    }

    private Meant meant(float[] vector) {
        boolean fits = fits(vector);
        if (topicsOnly) {
            return fits
                    ? new Meant(
                            null,
                            head.guesses(vector, NEAREST),
                            head.scores(vector, topics.all().size()))
                    : new Meant(null, List.of(), null);
        }
        Generality general = generality();
        return new Meant(
                new Meaning(
                        vector,
                        fits ? head.direction(vector) : new float[0],
                        general.mean(vector),
                        general.deviation(vector)),
                fits ? head.guesses(vector, NEAREST) : general.nearest(vector, NEAREST),
                fits ? head.scores(vector, topics.all().size()) : null);
    }

    private Generality generality() {
        Generality known = generality;
        if (known == null) {
            known = new Generality(embedding.embed(topics.all().stream()
                    .map(topic -> topic.title(Language.ENGLISH))
                    .toList()));
            generality = known;
        }
        return known;
    }
}
