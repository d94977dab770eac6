package app.kith.engine.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How close longer texts are, such as an abstract and the papers that somebody wrote: the mean of the cosine of their words (term
 * frequency · inverse document frequency) and the cosine of their meanings. Of several texts the three closest count.
 */
public final class TextSimilarity {

    private static final int CLOSEST = 3;

    private final SparseRows words;
    private final float[] @Nullable [] meanings;

    private TextSimilarity(SparseRows words, float[] @Nullable [] meanings) {
        this.words = words;
        this.meanings = meanings;
    }

    /**
     * Reads all texts.
     *
     * @param texts in the order of their numbers, from 0; they also tell how rare a word is
     * @param embedding null compares words alone, also where it does not know a text
     */
    public static TextSimilarity of(List<String> texts, @Nullable TextEmbedding embedding) {
        float[] @Nullable [] meanings = new float[texts.size()][];
        if (embedding != null) {
            int[] known = IntStream.range(0, meanings.length)
                    .filter(text -> embedding.knows(texts.get(text)))
                    .toArray();
            List<float[]> found =
                    embedding.embed(Arrays.stream(known).mapToObj(texts::get).toList());
            for (int i = 0; i < known.length; i++) {
                meanings[known[i]] = found.get(i);
            }
        }
        return new TextSimilarity(read(texts), meanings);
    }

    /** The mean closeness of a text to the three closest of the others, in [-1, 1]; 0 if there are none. */
    public double of(int text, int... others) {
        double[] closeness = Arrays.stream(others)
                .mapToDouble(other -> between(text, other))
                .sorted()
                .toArray();
        return Arrays.stream(closeness)
                .skip(Math.max(0, closeness.length - CLOSEST))
                .average()
                .orElse(0);
    }

    private double between(int one, int other) {
        float @Nullable [] left = meanings[one];
        float @Nullable [] right = meanings[other];
        double shared = shared(one, other);
        if (left == null || right == null) {
            return shared;
        }
        double cosine = 0;
        for (int at = 0; at < left.length; at++) {
            cosine += left[at] * right[at];
        }
        return (shared + cosine) / 2;
    }

    private double shared(int one, int other) {
        double sum = 0;
        int at = words.start(one);
        int otherAt = words.start(other);
        while (at < words.start(one + 1) && otherAt < words.start(other + 1)) {
            int order = Integer.compare(words.column(at), words.column(otherAt));
            if (order == 0) {
                sum += words.value(at) * words.value(otherAt);
            }
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    private static SparseRows read(List<String> texts) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Map<Integer, Integer>> counts = texts.stream()
                .map(text -> {
                    Map<Integer, Integer> count = new TreeMap<>();
                    Words.of(text)
                            .forEach(word -> count.merge(
                                    numbers.computeIfAbsent(word, ignored -> numbers.size()), 1, Integer::sum));
                    return count;
                })
                .toList();
        int[] users = new int[numbers.size()];
        counts.forEach(count -> count.keySet().forEach(word -> users[word]++));
        SparseRows.Writer rows = new SparseRows.Writer();
        for (Map<Integer, Integer> count : counts) {
            Map<Integer, Double> weights = new TreeMap<>();
            count.forEach((word, times) -> weights.put(
                    word, (1 + Math.log(times)) * (1 + Math.log((texts.size() + 1.0) / (users[word] + 1.0)))));
            double length = Math.sqrt(weights.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
            weights.forEach((word, weight) -> rows.put(word, (float) (weight / length)));
            rows.endRow();
        }
        return rows.written();
    }
}
