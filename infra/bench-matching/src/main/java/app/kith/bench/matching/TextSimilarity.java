package app.kith.bench.matching;

import app.kith.engine.text.TextEmbedding;
import app.kith.engine.text.Words;
import java.util.ArrayList;
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

    private final List<Row> words;
    private final float[] @Nullable [] meanings;

    private TextSimilarity(List<Row> words, float[] @Nullable [] meanings) {
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
        Row left = words.get(one);
        Row right = words.get(other);
        double sum = 0;
        int at = 0;
        int otherAt = 0;
        while (at < left.words.length && otherAt < right.words.length) {
            int order = Integer.compare(left.words[at], right.words[otherAt]);
            if (order == 0) {
                sum += left.weights[at] * right.weights[otherAt];
            }
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    /** The words of a text by ascending number, with their share of its length. */
    private static final class Row {

        private final int[] words;
        private final float[] weights;

        Row(Map<Integer, Double> weighed) {
            double length = Math.sqrt(weighed.values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum());
            words = new int[weighed.size()];
            weights = new float[words.length];
            int at = 0;
            for (Map.Entry<Integer, Double> word : weighed.entrySet()) {
                words[at] = word.getKey();
                weights[at++] = (float) (word.getValue() / length);
            }
        }
    }

    private static List<Row> read(List<String> texts) {
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
        List<Row> rows = new ArrayList<>();
        for (Map<Integer, Integer> count : counts) {
            Map<Integer, Double> weights = new TreeMap<>();
            count.forEach((word, times) -> weights.put(
                    word, (1 + Math.log(times)) * (1 + Math.log((texts.size() + 1.0) / (users[word] + 1.0)))));
            rows.add(new Row(weights));
        }
        return rows;
    }
}
