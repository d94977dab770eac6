package app.kith.embedding;

import dev.langchain4j.model.embedding.onnx.PoolingMode;

/** How a sentence model makes one direction of those of its words; its card says which. */
public enum Pooling {
    /** Their mean, as most sentence models do. */
    MEAN(PoolingMode.MEAN),
    /** That of the first place, as the BGE models do. */
    CLS(PoolingMode.CLS);

    private final PoolingMode mode;

    Pooling(PoolingMode mode) {
        this.mode = mode;
    }

    PoolingMode mode() {
        return mode;
    }
}
