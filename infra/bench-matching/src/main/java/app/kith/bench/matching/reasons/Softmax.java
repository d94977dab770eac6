package app.kith.bench.matching.reasons;

import app.kith.bench.matching.reasons.JudgeTraining.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Learns a linear softmax from sentences to topics, sentence by sentence. The same sentences give the same weights. */
final class Softmax {

    /** Vectors of length 1 are stretched, so that weights stay small. */
    private static final float STRETCH = 12;

    private static final float RATE = 0.5f;
    private static final float LAST_RATE = 0.02f;
    private static final float BIAS_RATE = 0.01f;

    /** No sentence is surely about its topic alone. */
    private static final float DOUBT = 0.1f;

    private final List<Sentence> sentences;
    private final List<float[]> vectors;
    private final int topics;
    private final float[] mean;
    private final float[] biases;

    /** By dimension, then topic. */
    private final float[][] columns;

    private final float[] scores;
    private final float[] slopes;

    /** @param vectors what each sentence means */
    Softmax(List<Sentence> sentences, List<float[]> vectors, int topics) {
        this.sentences = sentences;
        this.vectors = vectors;
        this.topics = topics;
        mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int at = 0; at < mean.length; at++) {
                mean[at] += vector[at] / vectors.size();
            }
        }
        biases = new float[topics];
        columns = new float[mean.length][topics];
        scores = new float[topics];
        slopes = new float[topics];
    }

    float[] mean() {
        return mean.clone();
    }

    float[] biases() {
        return biases.clone();
    }

    /** Of each topic. */
    float[][] weights() {
        float[][] weights = new float[topics][mean.length];
        for (int topic = 0; topic < topics; topic++) {
            for (int at = 0; at < mean.length; at++) {
                weights[topic][at] = columns[at][topic] * STRETCH;
            }
        }
        return weights;
    }

    /** Goes through all sentences so many times; returns the mean loss of the last time. */
    double learn(int epochs) {
        var random = new Random(1);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
        double loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            float rate = RATE * (1 - epoch / (float) epochs) + LAST_RATE;
            loss = 0;
            for (int sentence : order) {
                loss += learn(sentences.get(sentence), vectors.get(sentence), rate);
            }
        }
        return loss / sentences.size();
    }

    private double learn(Sentence sentence, float[] vector, float rate) {
        System.arraycopy(biases, 0, scores, 0, topics);
        for (int at = 0; at < mean.length; at++) {
            add(scores, columns[at], (vector[at] - mean[at]) * STRETCH);
        }
        double probability = slopes(sentence, sentence.weight() * rate);
        for (int at = 0; at < mean.length; at++) {
            add(columns[at], slopes, vector[at] - mean[at]);
        }
        add(biases, slopes, BIAS_RATE);
        return -Math.log(probability);
    }

    /** Returns the probability that the sentence is about its topic. */
    private double slopes(Sentence sentence, float rate) {
        float top = scores[0];
        for (float score : scores) {
            top = Math.max(top, score);
        }
        double all = 0;
        for (int topic = 0; topic < topics; topic++) {
            slopes[topic] = (float) Math.exp(scores[topic] - top);
            all += slopes[topic];
        }
        double right = slopes[sentence.topic()] / all;
        for (int topic = 0; topic < topics; topic++) {
            slopes[topic] = (float) ((DOUBT / topics - slopes[topic] / all) * rate);
        }
        slopes[sentence.topic()] += (1 - DOUBT) * rate;
        return right;
    }

    private static void add(float[] sum, float[] other, float factor) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += factor * other[at];
        }
    }
}
