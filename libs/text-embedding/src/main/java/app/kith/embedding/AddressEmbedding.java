package app.kith.embedding;

import app.kith.engine.text.CachedEmbedding;
import app.kith.engine.text.TextEmbedding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * A multilingual sentence model at an address that speaks OpenAI's protocol for embeddings. It remembers what it was told, so that a
 * slow address is asked once for each text. After a failure it is left alone for a minute.
 */
public final class AddressEmbedding implements OwnEmbedding {

    private static final int TEXTS_A_REQUEST = 64;
    private static final int MOST_CHARACTERS = 1_000;

    private final ModelClient client;
    private final String model;
    private final Duration patience;
    private final TextEmbedding remembered;
    private final AtomicInteger dimension = new AtomicInteger();

    /**
     * @param patience how long one call may take in all; what has arrived by then is kept for the next
     * @param most how many texts are remembered
     */
    public AddressEmbedding(ModelAddress address, Duration patience, int most) {
        client = new ModelClient(address, "embeddings", "The built-in model reads the texts meanwhile.");
        model = address.model();
        this.patience = patience;
        remembered = new CachedEmbedding(new Requests(), most);
    }

    @Override
    public boolean isUsable() {
        return client.isUsable();
    }

    /** @throws EmbeddingFailed if the address gives no usable answer in time, or has just failed */
    @Override
    public List<float[]> embed(List<String> texts) {
        long from = System.nanoTime();
        List<float[]> vectors = new ArrayList<>(texts.size());
        for (int at = 0; at < texts.size(); at += TEXTS_A_REQUEST) {
            if (at > 0 && System.nanoTime() - from > patience.toNanos()) {
                throw new EmbeddingFailed("the address is too slow for so many texts");
            }
            vectors.addAll(remembered.embed(texts.subList(at, Math.min(texts.size(), at + TEXTS_A_REQUEST))));
        }
        return vectors;
    }

    /** One request for some texts. */
    private final class Requests implements TextEmbedding {

        @Override
        public boolean knows(String text) {
            return true;
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            if (!client.isUsable()) {
                throw new EmbeddingFailed("the address failed a moment ago");
            }
            List<String> shortened = texts.stream()
                    .map(text -> text.substring(0, Math.min(MOST_CHARACTERS, text.length())))
                    .toList();
            try {
                JsonNode answer = client.post(Map.of("model", model, "input", shortened, "encoding_format", "float"));
                List<float[]> vectors = Vectors.read(answer, texts.size());
                requireSameDimension(vectors.getFirst().length);
                client.succeeded();
                return vectors;
            } catch (NoAnswer e) {
                client.failed(e);
                throw new EmbeddingFailed(String.valueOf(e.getMessage()));
            }
        }
    }

    private void requireSameDimension(int found) throws NoAnswer {
        int before = dimension.compareAndExchange(0, found);
        if (before != 0 && before != found) {
            throw NoAnswer.lasting("its vectors have " + found + " dimensions and had " + before
                    + " before; start anew for another model");
        }
    }
}
