package app.kith.engine.reading;

import app.kith.engine.language.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The words of a text under numbers, with how rare they are: made once, to be held against many others. */
public final class Terms {

    /** Keys that count as rare: few topics are spoken of by them. */
    static final double RARE = 3.5;

    private final int[][] words;
    private final double[][] weights;
    private final double[][] rarities;
    private final double[] worth;
    private final int[] written;
    private final int[] sorted;
    private final int[] keys;
    private final double[] keyWeights;
    private final double[] keyRarities;
    private final double total;
    private final double norm;

    Terms(List<Word> text, ToDoubleFunction<String> rarity) {
        words = new int[text.size()][];
        weights = new double[text.size()][];
        rarities = new double[text.size()][];
        worth = new double[text.size()];
        written = text.stream().mapToInt(word -> word.surface().hashCode()).toArray();
        sorted = Arrays.stream(written).sorted().toArray();
        Map<Integer, double[]> all = new TreeMap<>();
        for (int word = 0; word < words.length; word++) {
            Map<String, Double> own = new TreeMap<>(text.get(word).keys());
            words[word] = new int[own.size()];
            weights[word] = new double[own.size()];
            rarities[word] = new double[own.size()];
            int at = 0;
            for (Map.Entry<String, Double> key : own.entrySet()) {
                double rare = rarity.applyAsDouble(key.getKey());
                words[word][at] = key.getKey().hashCode();
                weights[word][at] = key.getValue();
                rarities[word][at++] = rare;
                worth[word] = Math.max(worth[word], key.getValue() * rare);
                all.merge(
                        key.getKey().hashCode(),
                        new double[] {key.getValue(), rare},
                        (one, other) -> one[0] >= other[0] ? one : other);
            }
        }
        keys = all.keySet().stream().mapToInt(Integer::intValue).toArray();
        keyWeights = all.values().stream().mapToDouble(pair -> pair[0]).toArray();
        keyRarities = all.values().stream().mapToDouble(pair -> pair[1]).toArray();
        total = Arrays.stream(worth).sum();
        norm = Arrays.stream(worth).map(one -> one * one).sum();
    }

    public int size() {
        return words.length;
    }

    public double worth() {
        return total;
    }

    public double norm() {
        return norm;
    }

    /** The rare keys. */
    public int[] rare() {
        int[] rare = new int[keys.length];
        int count = 0;
        for (int at = 0; at < keys.length; at++) {
            if (keyRarities[at] >= RARE) {
                rare[count++] = keys[at];
            }
        }
        return Arrays.copyOf(rare, count);
    }

    private double weight(int key) {
        int at = Arrays.binarySearch(keys, key);
        return at < 0 ? 0 : keyWeights[at];
    }

    /** What a word is worth to another text: the rarest of its keys that the other has too. */
    public double shared(int word, Terms other) {
        double most = 0;
        for (int at = 0; at < words[word].length; at++) {
            double there = other.weight(words[word][at]);
            if (there > 0) {
                most = Math.max(most, Math.min(weights[word][at], there) * rarities[word][at]);
            }
        }
        return most;
    }

    /** Whether the other text has all the words of this one. */
    public boolean isWrittenIn(Terms other) {
        return Arrays.stream(sorted).allMatch(word -> Arrays.binarySearch(other.sorted, word) >= 0);
    }

    public boolean isWrittenIn(int word, Terms other) {
        return Arrays.binarySearch(other.sorted, written[word]) >= 0;
    }
}
