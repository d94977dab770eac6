package app.kith.engine.score;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds asks and offers that share no word but mean the same: every ask is compared with every offer, offers in blocks. */
final class SimilarTexts {

    /** Offers compared at once: the sums stay in the nearest cache, and the compiler makes vectors of the innermost loop. */
    private static final int BLOCK = 2048;

    private final Texts texts;
    private final TextEmbedding embedding;
    private final double from;

    SimilarTexts(Texts texts, TextEmbedding embedding, double from) {
        this.texts = texts;
        this.embedding = embedding;
        this.from = from;
    }

    /**
     * Compares all of them.
     *
     * @param asks numbers of texts
     * @param offers numbers of texts
     * @return for each text, if it is an ask, the offers that mean the same, with their cosines
     */
    SparseRows find(IntStream asks, IntStream offers) {
        int[] asked = known(asks);
        int[] offered = known(offers);
        float[][] askVectors = vectors(asked);
        float[][] byDimension = turned(vectors(offered));
        SparseRows.Writer found = new SparseRows.Writer();
        float[] cosines = new float[BLOCK];
        int ask = 0;
        for (int text = 0; text < texts.size(); text++) {
            if (ask < asked.length && asked[ask] == text) {
                for (int begin = 0; begin < offered.length; begin += BLOCK) {
                    int end = Math.min(offered.length, begin + BLOCK);
                    compare(askVectors[ask], byDimension, begin, end, cosines);
                    take(text, offered, begin, end, cosines, found);
                }
                ask++;
            }
            found.endRow();
        }
        return found.written();
    }

    private void take(int ask, int[] offered, int begin, int end, float[] cosines, SparseRows.Writer found) {
        for (int offer = begin; offer < end; offer++) {
            float cosine = cosines[offer - begin];
            if (cosine >= from && cosine > 0 && !texts.meet(ask, offered[offer])) {
                found.put(offered[offer], Math.min(1, cosine));
            }
        }
    }

    private static void compare(float[] ask, float[][] byDimension, int begin, int end, float[] cosines) {
        Arrays.fill(cosines, 0);
        for (int dimension = 0; dimension < ask.length; dimension++) {
            float factor = ask[dimension];
            float[] row = byDimension[dimension];
            for (int offer = begin; offer < end; offer++) {
                cosines[offer - begin] += factor * row[offer];
            }
        }
    }

    private int[] known(IntStream numbers) {
        return numbers.sorted()
                .distinct()
                .filter(text -> embedding.knows(texts.text(text)))
                .toArray();
    }

    private float[][] vectors(int[] numbers) {
        List<String> wanted = IntStream.of(numbers).mapToObj(texts::text).toList();
        return wanted.isEmpty() ? new float[0][] : embedding.embed(wanted).toArray(float[][]::new);
    }

    private static float[][] turned(float[][] vectors) {
        float[][] turned = new float[vectors.length == 0 ? 0 : vectors[0].length][vectors.length];
        for (int text = 0; text < vectors.length; text++) {
            for (int dimension = 0; dimension < turned.length; dimension++) {
                turned[dimension][text] = vectors[text][dimension];
            }
        }
        return turned;
    }
}
