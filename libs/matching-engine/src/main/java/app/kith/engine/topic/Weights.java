package app.kith.engine.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How probably a text is about each of some topics; the topics ascend. */
public final class Weights {

    public static final Weights NONE = new Weights(new int[0], new double[0]);

    private final int[] topics;
    private final double[] probabilities;

    private Weights(int[] topics, double[] probabilities) {
        this.topics = topics;
        this.probabilities = probabilities;
    }

    public static Weights of(List<Guess> guesses) {
        Map<Integer, Double> sorted = new TreeMap<>();
        guesses.forEach(guess -> sorted.merge(guess.topic(), guess.probability(), Math::max));
        return of(sorted);
    }

    private static Weights of(Map<Integer, Double> sorted) {
        return new Weights(
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Either may be right: the chance that not both are wrong. */
    public Weights or(Weights other) {
        Map<Integer, Double> both = map();
        for (int at = 0; at < other.topics.length; at++) {
            both.merge(other.topics[at], other.probabilities[at], (one, two) -> 1 - (1 - one) * (1 - two));
        }
        return of(both);
    }

    /** The larger of both. */
    public Weights max(Weights other) {
        Map<Integer, Double> both = map();
        for (int at = 0; at < other.topics.length; at++) {
            both.merge(other.topics[at], other.probabilities[at], Math::max);
        }
        return of(both);
    }

    private Map<Integer, Double> map() {
        Map<Integer, Double> map = new TreeMap<>();
        for (int at = 0; at < topics.length; at++) {
            map.put(topics[at], probabilities[at]);
        }
        return map;
    }

    public int size() {
        return topics.length;
    }

    public int topic(int at) {
        return topics[at];
    }

    public double probability(int at) {
        return probabilities[at];
    }

    public double of(int topic) {
        for (int at = 0; at < topics.length; at++) {
            if (topics[at] == topic) {
                return probabilities[at];
            }
        }
        return 0;
    }

    /** The likeliest topic, or -1. */
    public int top() {
        int best = -1;
        double most = 0;
        for (int at = 0; at < topics.length; at++) {
            if (probabilities[at] > most) {
                most = probabilities[at];
                best = topics[at];
            }
        }
        return best;
    }

    public double certainty() {
        double most = 0;
        for (double probability : probabilities) {
            most = Math.max(most, probability);
        }
        return most;
    }

    /** The root of the chance that both are about the same topic. */
    public double agree(Weights other) {
        double sum = 0;
        for (int at = 0; at < topics.length; at++) {
            sum += probabilities[at] * other.of(topics[at]);
        }
        return Math.sqrt(sum);
    }

    /** The probability with which both are about the topic that they agree on best. */
    public double agreeBest(Weights other) {
        double most = 0;
        for (int at = 0; at < topics.length; at++) {
            most = Math.max(most, Math.min(probabilities[at], other.of(topics[at])));
        }
        return most;
    }

    /** The topic that both are most surely about, or -1. */
    public int common(Weights other) {
        int best = -1;
        double most = 0;
        for (int at = 0; at < topics.length; at++) {
            double both = probabilities[at] * other.of(topics[at]);
            if (both > most) {
                most = both;
                best = topics[at];
            }
        }
        return best;
    }

    /** The topics, the likeliest first. */
    public int[] ranked() {
        return map().entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
