package app.kith.engine.topic;

import app.kith.engine.language.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From what a text means to the topics it may be about: a linear softmax over a model's vectors, learnt from the topics' phrases and
 * example sentences. It fits only the model that it was learnt with.
 */
public final class TopicHead {

    private static final String FILE = "topic-head.txt";
    private static final double BYTE = 127;

    /** What it learnt of one topic, which the taxonomy may have no longer. */
    public static final class Learnt {

        private final String topic;
        private final float bias;
        private final float[] weights;

        public Learnt(String topic, float bias, float[] weights) {
            this.topic = topic;
            this.bias = bias;
            this.weights = weights;
        }
    }

    private final float[] mean;
    private final float[][] weights;
    private final float[] biases;
    private final int[] topics;
    private final float[][] root;

    private TopicHead(float[] mean, List<Learnt> learnt, Topics all) {
        this.mean = mean;
        weights = learnt.stream().map(one -> one.weights).toArray(float[][]::new);
        biases = new float[weights.length];
        topics = new int[weights.length];
        for (int topic = 0; topic < biases.length; topic++) {
            biases[topic] = learnt.get(topic).bias;
            topics[topic] = all.number(learnt.get(topic).topic);
        }
        root = Vectors.root(aroundAverage());
    }

    /** The one that comes with Kith. */
    public static TopicHead known(Topics topics) {
        List<String> lines = Resource.lines(FILE);
        String[] first = lines.getFirst().split(" ", -1);
        List<Learnt> learnt = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split(" ", -1);
            learnt.add(
                    new Learnt(parts[0], Float.parseFloat(parts[1]), vector(parts[3], Double.parseDouble(parts[2]))));
        }
        return new TopicHead(vector(first[1], Double.parseDouble(first[0])), learnt, topics);
    }

    /** As the file has it. */
    public static List<String> written(float[] mean, List<Learnt> learnt) {
        List<String> lines = new ArrayList<>(List.of(bytes(mean)));
        learnt.forEach(one -> lines.add(one.topic + " " + one.bias + " " + bytes(one.weights)));
        return lines;
    }

    private static float[] vector(String bytes, double largest) {
        byte[] raw = Base64.getDecoder().decode(bytes);
        float[] vector = new float[raw.length];
        for (int at = 0; at < raw.length; at++) {
            vector[at] = (float) (raw[at] * largest / BYTE);
        }
        return vector;
    }

    /** The largest of a vector's numbers, and all of them as bytes of that. */
    private static String bytes(float[] vector) {
        float largest = 1e-9f;
        for (float number : vector) {
            largest = Math.max(largest, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Math.round(vector[at] * BYTE / largest);
        }
        return largest + " " + Base64.getEncoder().encodeToString(bytes);
    }

    /** For each topic, its weights and bias less those of the average topic. */
    private List<float[]> aroundAverage() {
        List<float[]> rows = new ArrayList<>();
        for (int topic = 0; topic < weights.length; topic++) {
            float[] row = Arrays.copyOf(weights[topic], mean.length + 1);
            row[mean.length] = biases[topic];
            rows.add(row);
        }
        float[] average = Vectors.mean(rows);
        for (float[] row : rows) {
            for (int at = 0; at < row.length; at++) {
                row[at] -= average[at];
            }
        }
        return rows;
    }

    public boolean fits(float @Nullable [] vector) {
        return vector != null && vector.length == mean.length;
    }

    private float[] centred(float[] vector) {
        float[] centred = new float[mean.length];
        for (int at = 0; at < centred.length; at++) {
            centred[at] = vector[at] - mean[at];
        }
        return centred;
    }

    /** How much a text speaks of all topics, as a direction of length 1: the cosine of two is that of their scores around the average. */
    float[] direction(float[] vector) {
        float[] with = Arrays.copyOf(centred(vector), mean.length + 1);
        with[mean.length] = 1;
        float[] direction = Vectors.times(root, with);
        double length = Math.sqrt(Vectors.squared(direction)) + 1e-9;
        for (int at = 0; at < direction.length; at++) {
            direction[at] = (float) (direction[at] / length);
        }
        return direction;
    }

    /** What a meaning says for each topic that was learnt. */
    double[] learntScores(float[] vector) {
        float[] centred = centred(vector);
        double[] scores = new double[weights.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = biases[row] + Vectors.product(weights[row], centred);
        }
        return scores;
    }

    /** The same for each topic of the taxonomy; NaN for those that were never learnt. */
    double[] scores(double[] learnt, int all) {
        double[] scores = new double[all];
        Arrays.fill(scores, Double.NaN);
        for (int row = 0; row < learnt.length; row++) {
            if (topics[row] >= 0) {
                scores[topics[row]] = learnt[row];
            }
        }
        return scores;
    }

    /** The likeliest topics, the likeliest first; those that the taxonomy no longer has are left out. */
    List<Guess> guesses(double[] learnt, int most) {
        double top = Arrays.stream(learnt).max().orElse(0);
        double all = 0;
        for (double score : learnt) {
            all += Math.exp(score - top);
        }
        List<Guess> guesses = new ArrayList<>();
        for (int topic : Largest.of(learnt, most, one -> topics[one] >= 0)) {
            guesses.add(new Guess(topics[topic], learnt[topic], Math.exp(learnt[topic] - top) / all));
        }
        return guesses;
    }
}
