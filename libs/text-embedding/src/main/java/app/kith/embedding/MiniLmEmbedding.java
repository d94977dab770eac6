package app.kith.embedding;

import app.kith.engine.text.TextEmbedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * all-MiniLM-L6-v2, quantised to bytes (Apache 2.0), of 384 dimensions. It was trained on English: it knows texts in Latin letters, and
 * is of use for English ones. The model is loaded by the first text, in about a second, and takes some 150 MB outside the heap; where
 * it cannot be loaded, no text is known.
 */
public final class MiniLmEmbedding implements TextEmbedding {

    private final LoadedOnce model;

    /** Embeds in the calling thread. */
    public MiniLmEmbedding() {
        this(Runnable::run);
    }

    /** Embeds several texts at once where the executor has several threads. */
    public MiniLmEmbedding(Executor executor) {
        this(() -> new AllMiniLmL6V2QuantizedEmbeddingModel(executor));
    }

    MiniLmEmbedding(Supplier<EmbeddingModel> source) {
        model = new LoadedOnce(
                source, "The language model cannot be loaded; asks and offers are compared by their words alone.");
    }

    @Override
    public boolean knows(String text) {
        return LatinLetters.write(text) && model.isUsable();
    }

    /** @throws EmbeddingFailed if the model cannot be loaded */
    @Override
    public List<float[]> embed(List<String> texts) {
        return model.embed(texts);
    }
}
