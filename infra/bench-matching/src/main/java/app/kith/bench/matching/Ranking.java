package app.kith.bench.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

/** Examples in the order of their scores, to see how well the scores tell yes from no. */
final class Ranking {

    private static final int RESAMPLES = 400;

    private final double[] scores;
    private final boolean[] yes;
    private final Integer[] order;

    Ranking(double[] scores, boolean[] yes) {
        this.scores = scores;
        this.yes = yes;
        order = new Integer[scores.length];
        Arrays.setAll(order, example -> example);
        Arrays.sort(order, Comparator.comparingDouble(example -> scores[example]));
    }

    /** The probability that a yes has the higher score than a no, where ties count half: the area under the ROC curve. */
    double auc() {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1);
        return auc(weights);
    }

    /** The middle 95 % of the area under the curve when whole groups, such as people, are drawn with replacement. */
    Interval interval(int[]... groupings) {
        SplittableRandom random = new SplittableRandom(1);
        double[] areas = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double[] weights = new double[scores.length];
            Arrays.fill(weights, 1);
            for (int[] grouping : groupings) {
                int groups = Arrays.stream(grouping).max().orElse(-1) + 1;
                int[] drawn = new int[groups];
                for (int draw = 0; draw < groups; draw++) {
                    drawn[random.nextInt(groups)]++;
                }
                for (int example = 0; example < weights.length; example++) {
                    weights[example] *= drawn[grouping[example]];
                }
            }
            areas[resample] = auc(weights);
        }
        return Interval.of(areas);
    }

    private double auc(double[] weights) {
        double above = 0;
        double noBelow = 0;
        double allYes = 0;
        int at = 0;
        while (at < order.length) {
            int end = at;
            double yesHere = 0;
            double noHere = 0;
            while (end < order.length && scores[order[end]] == scores[order[at]]) {
                if (yes[order[end]]) {
                    yesHere += weights[order[end]];
                } else {
                    noHere += weights[order[end]];
                }
                end++;
            }
            above += yesHere * (noBelow + noHere / 2);
            noBelow += noHere;
            allYes += yesHere;
            at = end;
        }
        return above / (allYes * noBelow);
    }
}
