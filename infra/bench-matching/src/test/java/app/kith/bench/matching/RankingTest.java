package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final boolean[] YES = {false, true, false, true};

    @Test
    void the_area_is_the_share_of_yes_above_no_with_ties_as_halves() {
        assertThat(new Ranking(new double[] {1, 2, 3, 4}, YES).auc()).isEqualTo(0.75);
        assertThat(new Ranking(new double[] {1, 1, 1, 1}, YES).auc()).isEqualTo(0.5);
        assertThat(new Ranking(new double[] {1, 3, 2, 4}, YES).auc()).isEqualTo(1);
    }

    @Test
    void an_interval_of_many_groups_holds_the_area() {
        Random random = new Random(1);
        double[] scores = new double[1000];
        boolean[] yes = new boolean[1000];
        int[] groups = new int[1000];
        for (int example = 0; example < 1000; example++) {
            yes[example] = random.nextBoolean();
            scores[example] = random.nextGaussian() + (yes[example] ? 1 : 0);
            groups[example] = example / 10;
        }
        Ranking ranking = new Ranking(scores, yes);
        Interval interval = ranking.interval(groups);

        assertThat(ranking.auc()).isBetween(interval.low(), interval.high()).isCloseTo(0.76, within(0.05));
        assertThat(interval.high() - interval.low()).isBetween(0.01, 0.15);
    }

    @Test
    void the_heaviest_choice_of_pairs_is_that_of_trying_all() {
        Random random = new Random(2);
        for (int instance = 0; instance < 200; instance++) {
            int[] left = new int[9];
            int[] right = new int[9];
            double[] weight = new double[9];
            for (int pair = 0; pair < 9; pair++) {
                left[pair] = pair / 3;
                right[pair] = pair % 3;
                weight[pair] = random.nextDouble();
            }
            int perPerson = 1 + instance % 2;

            boolean[] chosen = BipartiteMatching.choose(left, right, weight, perPerson);

            assertThat(value(chosen, left, right, weight, perPerson))
                    .isCloseTo(heaviest(left, right, weight, perPerson), within(1e-9));
        }
    }

    private static double heaviest(int[] left, int[] right, double[] weight, int perPerson) {
        double best = 0;
        for (int choice = 0; choice < 1 << weight.length; choice++) {
            boolean[] chosen = new boolean[weight.length];
            for (int pair = 0; pair < chosen.length; pair++) {
                chosen[pair] = (choice >> pair & 1) == 1;
            }
            best = Math.max(best, value(chosen, left, right, weight, perPerson));
        }
        return best;
    }

    /** Negative if somebody has too many. */
    private static double value(boolean[] chosen, int[] left, int[] right, double[] weight, int perPerson) {
        int[] loads = new int[6];
        double value = 0;
        for (int pair = 0; pair < chosen.length; pair++) {
            if (chosen[pair]) {
                value += weight[pair];
                if (++loads[left[pair]] > perPerson || ++loads[3 + right[pair]] > perPerson) {
                    return -1;
                }
            }
        }
        return value;
    }
}
