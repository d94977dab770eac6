package app.kith.matching.reading;

import app.kith.embedding.Pooling;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A model of one's own in a file; none unless told.
 *
 * @param model a multilingual sentence model of the ONNX format, its {@code tokenizer.json} in the same folder
 * @param pooling how it makes one direction of those of the words
 */
@ConfigurationProperties("kith.reading")
record OwnModelSettings(
        @Nullable Path model, @DefaultValue("mean") Pooling pooling) {

    /** An empty setting is none. */
    @Nullable Path file() {
        return model == null || model.toString().isBlank() ? null : model;
    }
}
