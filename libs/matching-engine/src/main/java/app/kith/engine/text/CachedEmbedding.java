package app.kith.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Embeds every text once, as long as it is among those used last. It keeps hashes, so nobody's words outlive their erasure here. */
public final class CachedEmbedding implements TextEmbedding {

    private final TextEmbedding embedding;
    private final Map<String, float[]> known;

    /** @param most how many texts are kept, at least 1; one of 384 dimensions takes 1.7 kB */
    public CachedEmbedding(TextEmbedding embedding, int most) {
        this.embedding = embedding;
        known = new Recent<>(most);
    }

    @Override
    public boolean knows(String text) {
        return embedding.knows(text);
    }

    @Override
    public boolean readsAnyLanguage() {
        return embedding.readsAnyLanguage();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        float[][] vectors = new float[texts.size()][];
        List<String> hashes = texts.stream().map(TextHash::of).toList();
        List<Integer> missing = new ArrayList<>();
        synchronized (known) {
            for (int text = 0; text < vectors.length; text++) {
                float[] vector = known.get(hashes.get(text));
                if (vector == null) {
                    missing.add(text);
                } else {
                    vectors[text] = vector;
                }
            }
        }
        if (!missing.isEmpty()) {
            List<float[]> found =
                    embedding.embed(missing.stream().map(texts::get).toList());
            synchronized (known) {
                for (int i = 0; i < missing.size(); i++) {
                    vectors[missing.get(i)] = found.get(i);
                    known.put(hashes.get(missing.get(i)), found.get(i));
                }
            }
        }
        return List.of(vectors);
    }
}
