package app.kith.matching.reading;

import app.kith.engine.text.Recent;
import app.kith.engine.text.TextEmbedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** What texts mean, as far as it was worked out: whoever reads ahead adds to it, and nobody else waits for the model. It keeps hashes. */
final class MeaningsSoFar {

    private final TextEmbedding model;
    private final Map<UUID, float[]> vectors;

    MeaningsSoFar(TextEmbedding model, int most) {
        this.model = model;
        vectors = new Recent<>(most);
    }

    /** Works out what is missing. */
    TextEmbedding complete() {
        return new Vectors(() -> true) {
            @Override
            public boolean knows(String text) {
                return model.knows(text);
            }
        };
    }

    /**
     * Knows what was worked out, and nothing else.
     *
     * @param isBegun false as long as nothing may be known at all
     */
    TextEmbedding soFar(BooleanSupplier isBegun) {
        return new Vectors(isBegun);
    }

    private class Vectors implements TextEmbedding {

        private final BooleanSupplier isBegun;

        Vectors(BooleanSupplier isBegun) {
            this.isBegun = isBegun;
        }

        @Override
        public boolean knows(String text) {
            if (!isBegun.getAsBoolean()) {
                return false;
            }
            synchronized (vectors) {
                return vectors.containsKey(TextHash.of(text));
            }
        }

        @Override
        public boolean readsAnyLanguage() {
            return model.readsAnyLanguage();
        }

        @Override
        public List<float[]> embed(List<String> texts) {
            List<UUID> hashes = texts.stream().map(TextHash::of).toList();
            float[][] found = new float[texts.size()][];
            List<Integer> missing = new ArrayList<>();
            synchronized (vectors) {
                for (int text = 0; text < found.length; text++) {
                    float[] vector = vectors.get(hashes.get(text));
                    if (vector == null) {
                        missing.add(text);
                    } else {
                        found[text] = vector;
                    }
                }
            }
            if (!missing.isEmpty()) {
                List<float[]> added =
                        model.embed(missing.stream().map(texts::get).toList());
                synchronized (vectors) {
                    for (int i = 0; i < missing.size(); i++) {
                        found[missing.get(i)] = added.get(i);
                        vectors.put(hashes.get(missing.get(i)), added.get(i));
                    }
                }
            }
            return List.of(found);
        }
    }
}
