package app.kith.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;

/**
 * A sentence model of the ONNX format. It takes one text at a time, as quantised models give a text another direction in other company,
 * and one thread for each: several texts at once are faster than several threads at one. Buffers are given back after each text;
 * onnxruntime would keep the largest ever needed.
 */
final class SentenceEncoder extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;

    private SentenceEncoder(Executor executor, OnnxBertBiEncoder encoder) {
        super(executor);
        this.encoder = encoder;
    }

    /** Reads the model and its tokenizer from the class path. */
    static SentenceEncoder fromClassPath(String model, String tokenizer, PoolingMode pooling, Executor executor) {
        try (InputStream weights = resource(model);
                InputStream words = resource(tokenizer);
                SessionOptions options = options()) {
            OrtSession session = OrtEnvironment.getEnvironment().createSession(weights.readAllBytes(), options);
            return encoder(session, words, pooling, executor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the model and its tokenizer from files. */
    static SentenceEncoder fromFiles(Path model, Path tokenizer, PoolingMode pooling, Executor executor) {
        try (InputStream words = Files.newInputStream(tokenizer);
                SessionOptions options = options()) {
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model.toString(), options);
            return encoder(session, words, pooling, executor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SentenceEncoder encoder(
            OrtSession session, InputStream words, PoolingMode pooling, Executor executor) {
        return new SentenceEncoder(
                executor, new OnnxBertBiEncoder(OrtEnvironment.getEnvironment(), session, words, pooling));
    }

    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = SentenceEncoder.class.getResourceAsStream("/" + name);
        if (found == null) {
            throw new IOException("not on the class path: " + name);
        }
        return found;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
