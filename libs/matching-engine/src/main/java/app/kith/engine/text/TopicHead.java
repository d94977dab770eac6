package app.kith.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * From what a text means to the topics it may be about: a linear softmax over a model's vectors, learnt from the topics' phrases and
 * example sentences. It fits only the model that it was learnt with.
 */
final class TopicHead {

    private static final String FILE = "topic-head.txt";
    private static final double BYTE = 127;

    private final float[] mean;
    private final List<String> ids = new ArrayList<>();
    private final List<float[]> weights = new ArrayList<>();
    private final List<Float> biases = new ArrayList<>();

    private TopicHead(float[] mean) {
        this.mean = mean;
    }

    /** The one that comes with Kith. */
    static TopicHead known() {
        List<String> lines = Resource.lines(FILE);
        String[] first = lines.getFirst().split(" ", -1);
        var head = new TopicHead(vector(first[1], Double.parseDouble(first[0])));
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", -1);
            head.ids.add(parts[0]);
            head.biases.add(Float.parseFloat(parts[1]));
            head.weights.add(vector(parts[3], Double.parseDouble(parts[2])));
        }
        return head;
    }

    private static float[] vector(String bytes, double largest) {
        byte[] raw = Base64.getDecoder().decode(bytes);
        float[] vector = new float[raw.length];
        for (int at = 0; at < raw.length; at++) {
            vector[at] = (float) (raw[at] * largest / BYTE);
        }
        return vector;
    }

    /** A line of the file: a name, some numbers, the largest of the vector's numbers, and its numbers as bytes of that. */
    static String line(String before, float[] vector) {
        float largest = 1e-9f;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Math.round(vector[at] * BYTE / largest);
        }
        return before + largest + " " + Base64.getEncoder().encodeToString(bytes);
    }

    boolean fits(float @Nullable [] vector) {
        return vector != null && vector.length == mean.length;
    }

    /** How much a text speaks of each topic, in the order of the file. */
    private double[] scores(float[] vector) {
        double[] scores = new double[ids.size()];
        for (int topic = 0; topic < scores.length; topic++) {
            float[] weight = weights.get(topic);
            double score = biases.get(topic);
            for (int at = 0; at < mean.length; at++) {
                score += weight[at] * (vector[at] - mean[at]);
            }
            scores[topic] = score;
        }
        return scores;
    }

    /** The same as a direction, of length 1. */
    float[] direction(float[] vector) {
        double[] scores = scores(vector);
        double average = Arrays.stream(scores).average().orElse(0);
        double length = Math.sqrt(Arrays.stream(scores)
                .map(score -> (score - average) * (score - average))
                .sum());
        float[] direction = new float[scores.length];
        for (int topic = 0; topic < direction.length; topic++) {
            direction[topic] = (float) ((scores[topic] - average) / length);
        }
        return direction;
    }

    /** The likeliest topics, the likeliest first; those that the taxonomy no longer has are left out. */
    List<Guess> guesses(float[] vector, Topics topics, int most) {
        double[] scores = scores(vector);
        double top = Arrays.stream(scores).max().orElse(0);
        double all = Arrays.stream(scores).map(score -> Math.exp(score - top)).sum();
        return IntStream.range(0, scores.length)
                .filter(topic -> topics.number(ids.get(topic)) >= 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer topic) -> -scores[topic]))
                .limit(most)
                .map(topic ->
                        new Guess(topics.number(ids.get(topic)), scores[topic], Math.exp(scores[topic] - top) / all))
                .toList();
    }
}
