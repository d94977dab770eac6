package app.kith.engine.topic;

import java.util.ArrayList;
import java.util.List;

/** How close a text is to texts in general, for which the titles of all topics stand: some texts are close to everything. */
final class Generality {

    private final List<float[]> titles;
    private final float[] mean;
    private final float[][] root;

    /** @param titles what the title of each topic means */
    Generality(List<float[]> titles) {
        this.titles = List.copyOf(titles);
        mean = Vectors.mean(titles);
        List<float[]> apart = new ArrayList<>();
        for (float[] title : titles) {
            float[] difference = new float[mean.length];
            for (int at = 0; at < difference.length; at++) {
                difference[at] = title[at] - mean[at];
            }
            apart.add(difference);
        }
        root = Vectors.root(apart);
    }

    /** The mean of the cosines with all titles. */
    double mean(float[] vector) {
        return Vectors.product(mean, vector);
    }

    /** Their standard deviation. */
    double deviation(float[] vector) {
        return Math.sqrt(Vectors.squared(Vectors.times(root, vector)) / titles.size()) + 1e-9;
    }

    /** The topics whose titles are nearest, the nearest first. */
    List<Guess> nearest(float[] vector, int most) {
        double[] scores = new double[titles.size()];
        double mean = mean(vector);
        double deviation = deviation(vector);
        for (int topic = 0; topic < scores.length; topic++) {
            scores[topic] = (Vectors.product(titles.get(topic), vector) - mean) / deviation;
        }
        List<Guess> nearest = new ArrayList<>();
        for (int topic : Largest.of(scores, most, any -> true)) {
            nearest.add(new Guess(topic, scores[topic], 1 / (1 + Math.exp(4 - 1.2 * scores[topic]))));
        }
        return nearest;
    }
}
