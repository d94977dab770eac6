package app.kith.bench.matching;

import app.kith.engine.plan.AskOfferScores;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Made-up gatherings. There are 20·√n topics whose popularity falls by Zipf's law with exponent 1, for asks
 * and offers alike. Everybody asks for one to five topics and offers one to five, three on average. Each mention has a
 * level of 0.4, 0.7 or 1 and a freshness in [0.5, 1); a topic counts by the logarithm of its rarity. λ is 0.7 and everybody attends.
 */
final class Instances {

    private static final double RECIPROCITY = 0.7;
    private static final double SCALE = 4;
    private static final double[] LEVELS = {0.4, 0.7, 1};

    private Instances() {}

    static AskOfferScores scores(int people, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int topics = (int) Math.round(20 * Math.sqrt(people));
        double[] cumulated = new double[topics];
        for (int t = 0; t < topics; t++) {
            cumulated[t] = (t == 0 ? 0 : cumulated[t - 1]) + 1.0 / (t + 1);
        }
        int[][] asks = topics(random, people, cumulated);
        int[][] offers = topics(random, people, cumulated);
        double[] rarity = rarity(topics, people, asks, offers);
        double[][] askValues = values(random, asks, rarity);
        double[][] offerValues = values(random, offers, null);
        double[] attends = new double[people];
        Arrays.fill(attends, 1);
        return AskOfferScores.of(asks, askValues, offers, offerValues, RECIPROCITY, attends);
    }

    private static int[][] topics(SplittableRandom random, int people, double[] cumulated) {
        int[][] topics = new int[people][];
        for (int v = 0; v < people; v++) {
            int wanted = random.nextInt(1, 6);
            topics[v] = random.doubles(wanted, 0, cumulated[cumulated.length - 1])
                    .mapToInt(share -> rank(cumulated, share))
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return topics;
    }

    private static int rank(double[] cumulated, double share) {
        int at = Arrays.binarySearch(cumulated, share);
        return Math.min(at < 0 ? ~at : at, cumulated.length - 1);
    }

    private static double[] rarity(int topics, int people, int[][] asks, int[][] offers) {
        int[] mentions = new int[topics];
        for (int v = 0; v < people; v++) {
            Arrays.stream(asks[v]).forEach(t -> mentions[t]++);
            Arrays.stream(offers[v]).forEach(t -> mentions[t]++);
        }
        return Arrays.stream(mentions)
                .mapToDouble(m -> (1 + Math.log((2.0 * people + 1) / (m + 1))) / SCALE)
                .toArray();
    }

    private static double[][] values(SplittableRandom random, int[][] topics, double @Nullable [] rarity) {
        double[][] values = new double[topics.length][];
        for (int v = 0; v < topics.length; v++) {
            values[v] = new double[topics[v].length];
            for (int i = 0; i < values[v].length; i++) {
                double level = LEVELS[random.nextInt(LEVELS.length)];
                values[v][i] = level * (1 - random.nextDouble() / 2) * (rarity == null ? 1 : rarity[topics[v][i]]);
            }
        }
        return values;
    }
}
