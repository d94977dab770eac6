package app.kith.embedding;

import app.kith.engine.score.TextEmbedding;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.util.List;
import java.util.concurrent.Executor;

/** bge-small-en-v1.5, quantised to bytes (MIT), of 384 dimensions. */
public final class BgeEmbedding implements TextEmbedding {

    private final EmbeddingModel model;

    public BgeEmbedding(Executor executor) {
        model = new BgeSmallEnV15QuantizedEmbeddingModel(executor);
    }

    @Override
    public boolean knows(String text) {
        return true;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        return model.embedAll(texts.stream().map(TextSegment::from).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }
}
