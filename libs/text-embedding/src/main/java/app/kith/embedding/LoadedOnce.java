package app.kith.embedding;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A language model in the JVM, loaded by the first text. Where it cannot be loaded, the log says so once. */
final class LoadedOnce {

    private static final System.Logger LOG = System.getLogger(LoadedOnce.class.getName());

    /** What an ask or offer says, it says in so many characters; a page of text would take ten times the memory. */
    private static final int MOST_CHARACTERS = 1_000;

    private final Supplier<EmbeddingModel> source;
    private final String otherwise;
    private boolean tried;
    private @Nullable EmbeddingModel model;

    /** @param otherwise what the log says where the model cannot be loaded */
    LoadedOnce(Supplier<EmbeddingModel> source, String otherwise) {
        this.source = source;
        this.otherwise = otherwise;
    }

    boolean isUsable() {
        return model() != null;
    }

    /** @throws EmbeddingFailed if there is no model */
    List<float[]> embed(List<String> texts) {
        EmbeddingModel known = model();
        if (known == null) {
            throw new EmbeddingFailed("no model: no text is known");
        }
        if (texts.isEmpty()) {
            return List.of();
        }
        return known.embedAll(texts.stream().map(LoadedOnce::segment).toList()).content().stream()
                .map(Embedding::vector)
                .toList();
    }

    private static TextSegment segment(String text) {
        return TextSegment.from(text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
    }

    private synchronized @Nullable EmbeddingModel model() {
        if (!tried) {
            tried = true;
            try {
                model = source.get();
            } catch (RuntimeException | LinkageError e) {
                LOG.log(System.Logger.Level.WARNING, otherwise + " Reason: " + reason(e));
                LOG.log(System.Logger.Level.DEBUG, otherwise, e);
            }
        }
        return model;
    }

    private static Throwable reason(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason;
    }
}
