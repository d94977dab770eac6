package app.kith.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * A multilingual sentence model of one's own: a file of the ONNX format with its {@code tokenizer.json} in the same folder, of any
 * dimension. It is loaded by the first text and needs its files no longer. Where it cannot be loaded, it is of no use from then on.
 */
public final class FileEmbedding implements OwnEmbedding {

    private final LoadedOnce model;

    /** Embeds several texts at once where the executor has several threads. */
    public FileEmbedding(Path file, Pooling pooling, Executor executor) {
        model = new LoadedOnce(
                () -> load(file, pooling, executor),
                "The model " + file + " cannot be used; the built-in one reads the texts until the next start.");
    }

    private static EmbeddingModel load(Path file, Pooling pooling, Executor executor) {
        EmbeddingModel found =
                SentenceEncoder.fromFiles(file, file.resolveSibling("tokenizer.json"), pooling.mode(), executor);
        // a model of another kind shows at its first text
        float[] vector = found.embed("Kith").content().vector();
        for (float value : vector) {
            if (!Float.isFinite(value)) {
                throw new EmbeddingFailed("it gives no directions");
            }
        }
        return found;
    }

    @Override
    public boolean isUsable() {
        return model.isUsable();
    }

    /** @throws EmbeddingFailed if the model cannot be loaded */
    @Override
    public List<float[]> embed(List<String> texts) {
        return model.embed(texts);
    }
}
