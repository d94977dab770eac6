package app.kith.engine.score;

import app.kith.engine.text.TextEmbedding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds asks and offers that share no word but mean the same: every ask is compared with every offer, both in blocks. */
final class SimilarTexts {

    /** Offers compared at once: with all their dimensions they stay in the second cache, their sums in the first. */
    private static final int BLOCK = 512;

    /** Asks compared with the same offers by one thread. */
    private static final int PART = 128;

    /** Asks compared at once: each number of an offer that is loaded is used so often. */
    private static final int ABREAST = 4;

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
        Row[] rows = new Row[asked.length];
        Arrays.setAll(rows, ask -> new Row());
        IntStream.iterate(0, part -> part < asked.length, part -> part + PART)
                .parallel()
                .forEach(part -> {
                    int end = Math.min(asked.length, part + PART);
                    float[][] cosines = new float[ABREAST][BLOCK];
                    for (int block = 0; block < offered.length; block += BLOCK) {
                        int blockEnd = Math.min(offered.length, block + BLOCK);
                        for (int ask = part; ask < end; ask += ABREAST) {
                            compare(askVectors, ask, byDimension, block, blockEnd, cosines);
                            for (int i = ask; i < Math.min(end, ask + ABREAST); i++) {
                                take(asked[i], offered, block, blockEnd, cosines[i - ask], rows[i]);
                            }
                        }
                    }
                });
        return written(asked, rows);
    }

    private SparseRows written(int[] asked, Row[] rows) {
        SparseRows.Writer found = new SparseRows.Writer();
        int ask = 0;
        for (int text = 0; text < texts.size(); text++) {
            if (ask < asked.length && asked[ask] == text) {
                rows[ask++].write(found);
            }
            found.endRow();
        }
        return found.written();
    }

    private void take(int ask, int[] offered, int begin, int end, float[] cosines, Row found) {
        for (int offer = begin; offer < end; offer++) {
            float cosine = cosines[offer - begin];
            if (cosine >= from && cosine > 0 && !texts.meet(ask, offered[offer])) {
                found.add(offered[offer], Math.min(1, cosine));
            }
        }
    }

    /** The compiler makes vectors of the innermost loop. */
    private static void compare(
            float[][] asks, int first, float[][] byDimension, int begin, int end, float[][] cosines) {
        int last = asks.length - 1;
        float[] one = asks[first];
        float[] two = asks[Math.min(first + 1, last)];
        float[] three = asks[Math.min(first + 2, last)];
        float[] four = asks[Math.min(first + 3, last)];
        for (float[] sums : cosines) {
            Arrays.fill(sums, 0);
        }
        for (int dimension = 0; dimension < one.length; dimension++) {
            float[] row = byDimension[dimension];
            addTimes(row, begin, end, one[dimension], cosines[0], two[dimension], cosines[1]);
            addTimes(row, begin, end, three[dimension], cosines[2], four[dimension], cosines[3]);
        }
    }

    private static void addTimes(float[] row, int begin, int end, float one, float[] toOne, float two, float[] toTwo) {
        for (int offer = begin; offer < end; offer++) {
            float value = row[offer];
            toOne[offer - begin] += one * value;
            toTwo[offer - begin] += two * value;
        }
    }

    /** The offers that mean the same as one ask. */
    private static final class Row {

        private int[] offers = new int[4];
        private float[] cosines = new float[4];
        private int size;

        void add(int offer, float cosine) {
            if (size == offers.length) {
                offers = Arrays.copyOf(offers, 2 * size);
                cosines = Arrays.copyOf(cosines, 2 * size);
            }
            offers[size] = offer;
            cosines[size++] = cosine;
        }

        void write(SparseRows.Writer rows) {
            for (int i = 0; i < size; i++) {
                rows.put(offers[i], cosines[i]);
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
