package app.kith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AskOfferScoresTest {

    @Test
    void the_index_finds_exactly_the_pairs_that_asking_for_every_pair_finds() {
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int people = random.nextInt(1, 120);
            AskOfferScores scores = Gatherings.askOffer(random, people, random.nextInt(1, 40), random.nextInt(3) / 2.0);
            PairScores.Reader indexed = scores.reader();
            PairScores.Reader every = PairScores.of(people, scores::weight).reader();
            for (int v = 0; v < people; v++) {
                int limit = random.nextInt(people + 5);
                double above = random.nextInt(3) * random.nextDouble();
                assertThat(read(indexed, v, limit, above, people))
                        .as("seed %d person %d", seed, v)
                        .isEqualTo(read(every, v, limit, above, people));
            }
        }
    }

    @Test
    void a_weight_is_the_same_in_either_order_and_grows_with_what_comes_back() {
        int[][] asks = {{0}, {1}, {}};
        int[][] offers = {{1}, {0}, {0}};
        double[][] ones = {{1}, {1}, {1}};
        AskOfferScores scores =
                AskOfferScores.of(asks, new double[][] {{1}, {1}, {}}, offers, ones, 0.7, new double[] {1, 1, 0.5});

        double give = 1 - Math.exp(-1);
        assertThat(scores.weight(0, 1)).isEqualTo(scores.weight(1, 0)).isEqualTo(give);
        assertThat(scores.weight(0, 2)).isEqualTo(0.5 * (1 - 0.7) * give / 2);
        assertThat(scores.weight(1, 2)).isZero();
    }

    private static String read(PairScores.Reader reader, int person, int limit, double above, int people) {
        int[] others = new int[people];
        double[] weights = new double[people];
        int count = reader.heaviest(person, limit, above, others, weights);
        return Arrays.toString(java.util.stream.IntStream.range(0, count)
                .boxed()
                .sorted((i, j) -> others[i] - others[j])
                .map(i -> others[i] + "=" + weights[i])
                .toArray());
    }
}
