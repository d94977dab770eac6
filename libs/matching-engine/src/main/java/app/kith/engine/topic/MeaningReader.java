package app.kith.engine.topic;

import app.kith.engine.language.Language;
import app.kith.engine.text.TextEmbedding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells what texts mean, as far as a model knows them, and which topics that suggests. May be called by several threads. */
public final class MeaningReader {

    private static final int NEAREST = 6;

    private final Topics topics;
    private final TextEmbedding embedding;
    private final TopicHead head;
    private final boolean topicsOnly;
    private volatile @Nullable Generality generality;

    public MeaningReader(Topics topics, TextEmbedding embedding) {
        this(topics, embedding, false);
    }

    private MeaningReader(Topics topics, TextEmbedding embedding, boolean topicsOnly) {
        this.topics = topics;
        this.embedding = embedding;
        this.topicsOnly = topicsOnly;
        head = TopicHead.known(topics);
    }

    /** Tells topics only, so that it need not know first what all their titles mean. */
    public static MeaningReader ofTopics(Topics topics, TextEmbedding embedding) {
        return new MeaningReader(topics, embedding, true);
    }

    public boolean readsAnyLanguage() {
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
    public record Meant(@Nullable Meaning meaning, List<Guess> topics, double @Nullable [] scores) {}

    /** What each means; null where the model does not know it, or it says nothing. */
    public List<@Nullable Meant> read(List<String> texts) {
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
        double @Nullable [] learnt = fits(vector) ? head.learntScores(vector) : null;
        double @Nullable [] scores =
                learnt == null ? null : head.scores(learnt, topics.all().size());
        if (topicsOnly) {
            return new Meant(null, learnt == null ? List.of() : head.guesses(learnt, NEAREST), scores);
        }
        Generality general = generality();
        return new Meant(
                new Meaning(
                        vector,
                        learnt == null ? new float[0] : head.direction(vector),
                        general.mean(vector),
                        general.deviation(vector)),
                learnt == null ? general.nearest(vector, NEAREST) : head.guesses(learnt, NEAREST),
                scores);
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
