package app.kith.embedding;

import app.kith.engine.text.TextEmbedding;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * bge-small-en-v1.5, quantised to bytes (MIT), of 384 dimensions. It was trained on English: it knows texts in Latin letters, and is of
 * use for English ones and for others word by word in English. Where it cannot be loaded, no text is known.
 */
public final class BgeEmbedding implements TextEmbedding {

    private static final String NAME = "bge-small-en-v1.5-q";

    private final LoadedOnce model;

    /** Embeds in the calling thread. */
    public BgeEmbedding() {
        this(Runnable::run);
    }

    /** Embeds several texts at once where the executor has several threads. */
    public BgeEmbedding(Executor executor) {
        this(() -> SentenceEncoder.fromClassPath(NAME + ".onnx", NAME + "-tokenizer.json", PoolingMode.CLS, executor));
    }

    BgeEmbedding(Supplier<EmbeddingModel> source) {
        model = new LoadedOnce(
                source,
                "The built-in language model cannot be loaded; asks and offers are compared by their words alone.");
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
