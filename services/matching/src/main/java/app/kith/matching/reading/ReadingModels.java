package app.kith.matching.reading;

import app.kith.embedding.AddressEmbedding;
import app.kith.embedding.BgeEmbedding;
import app.kith.embedding.ChatSecondOpinion;
import app.kith.embedding.FileEmbedding;
import app.kith.embedding.ModelAddress;
import app.kith.embedding.OwnEmbedding;
import app.kith.engine.text.SecondOpinion;
import app.kith.engine.text.TextEmbedding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The models that read texts: the built-in one, and those that the operator chose. */
@Component
class ReadingModels {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingModels.class);

    private static final int MOST_TEXTS = 20_000;
    private static final int MOST_OPINIONS = 50_000;

    private final TextEmbedding builtIn = new BgeEmbedding();
    private final @Nullable OwnEmbedding own;
    private final @Nullable SecondOpinion secondOpinion;
    private final List<TextsLeave> textsLeave;

    ReadingModels(OwnModelSettings file, EmbeddingsSettings embeddings, JudgeSettings judge) {
        Optional<ModelAddress> reader = embeddings.address();
        own = own(file, embeddings);
        secondOpinion = judge.address()
                .map(address -> new ChatSecondOpinion(address, judge.patience(), judge.mostQuestions(), MOST_OPINIONS))
                .orElse(null);
        textsLeave = Stream.of(
                        // a file has precedence: then the address is not asked
                        reader.filter(address -> own instanceof AddressEmbedding)
                                .map(address -> TextsLeave.to(address, TextsLeave.Purpose.EMBEDDINGS)),
                        judge.address().map(address -> TextsLeave.to(address, TextsLeave.Purpose.JUDGE)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable OwnEmbedding own(OwnModelSettings file, EmbeddingsSettings embeddings) {
        Path path = file.file();
        Optional<ModelAddress> address = embeddings.address();
        if (path != null) {
            if (address.isPresent()) {
                LOG.warn("Both a model file and an embeddings address are set: the file reads the texts.");
            }
            return new FileEmbedding(path, file.pooling(), Runnable::run);
        }
        return address.map(known -> new AddressEmbedding(known, embeddings.patience(), MOST_TEXTS))
                .orElse(null);
    }

    /** Reads wherever no other is chosen or usable. */
    TextEmbedding builtIn() {
        return builtIn;
    }

    /** The one that the operator chose, or null. */
    @Nullable OwnEmbedding own() {
        return own;
    }

    /** The chat model that the operator chose, or null. */
    @Nullable SecondOpinion secondOpinion() {
        return secondOpinion;
    }

    /** To whom texts are handed over. */
    List<TextsLeave> textsLeave() {
        return textsLeave;
    }
}
