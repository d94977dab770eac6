package app.kith.embedding;

import app.kith.engine.score.TextEmbedding;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * all-MiniLM-L6-v2, quantised to bytes (Apache 2.0), of 384 dimensions. It was trained on English: it knows texts in Latin letters, and
 * is of use for English ones. The model is loaded by the first text, in about a second, and takes some 150 MB outside the heap; where
 * it cannot be loaded, no text is known.
 */
public final class MiniLmEmbedding implements TextEmbedding {

    private static final System.Logger LOG = System.getLogger(MiniLmEmbedding.class.getName());

    /** One letter in so many may be of another script. */
    private static final int MOST_OTHERS = 10;

    private final Supplier<EmbeddingModel> source;
    private boolean loaded;
    private @Nullable EmbeddingModel model;

    /** Embeds in the calling thread. */
    public MiniLmEmbedding() {
        this(Runnable::run);
    }

    /** Embeds several texts at once where the executor has several threads. */
    public MiniLmEmbedding(Executor executor) {
        this(() -> new AllMiniLmL6V2QuantizedEmbeddingModel(executor));
    }

    MiniLmEmbedding(Supplier<EmbeddingModel> source) {
        this.source = source;
    }

    @Override
    public boolean knows(String text) {
        return isLatin(text) && model() != null;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        EmbeddingModel known = model();
        if (known == null) {
            throw new IllegalStateException("no model: no text is known");
        }
        return known.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    /** A few letters of another script do no harm, such as the α in the name of a method. */
    private static boolean isLatin(String text) {
        int[] letters = text.codePoints().filter(Character::isLetter).toArray();
        long others = Arrays.stream(letters)
                .filter(letter -> UnicodeScript.of(letter) != UnicodeScript.LATIN)
                .count();
        return letters.length > 0 && MOST_OTHERS * others <= letters.length;
    }

    private synchronized @Nullable EmbeddingModel model() {
        if (!loaded) {
            loaded = true;
            try {
                model = source.get();
            } catch (RuntimeException | LinkageError e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The language model cannot be loaded; asks and offers are compared by their words alone.",
                        e);
            }
        }
        return model;
    }
}
