package app.kith.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.plan.PairScores;
import app.kith.engine.plan.Pairs;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Problem.Reluctance;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FairnessCertificateTest {

    private static final int AT_LEAST = 3;

    @Test
    void agrees_with_every_other_plan_of_small_crowds() {
        for (int seed = 0; seed < 4_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int people = random.nextInt(2, 6);
            int[] limit = random.ints(people, 0, 4).toArray();
            List<int[]> all = pairs(people);
            int[] masks = random.ints(2, 0, 1 << all.size()).toArray();
            int vetoed = masks[0] & masks[1];
            Problem problem = new Problem(
                    PairScores.of(people, (a, b) -> 0), limit, Pairs.NONE, of(all, vetoed), Reluctance.NONE);
            List<int[]> plans = plans(all, vetoed, limit);
            int[] plan = plans.get(random.nextInt(plans.size()));

            FairnessCertificate certificate = FairnessCertificate.of(problem, of(all, plan[0]), AT_LEAST);

            assertThat(certificate.undecided()).as("seed %d", seed).isEmpty();
            int[] now = degrees(all, plan[0], people);
            for (int v : certificate.few()) {
                assertThat(certificate.couldHaveMore().contains(v))
                        .as("seed %d, person %d", seed, v)
                        .isEqualTo(canRise(v, now, limit, plans, all));
            }
        }
    }

    @Test
    void four_who_may_meet_six_recluses_are_too_few_and_that_is_proven() {
        int people = 10;
        List<int[]> vetoed = new ArrayList<>(pairs(people));
        vetoed.removeIf(pair -> pair[0] < 4 && pair[1] >= 4);
        Problem problem = new Problem(
                PairScores.of(people, (a, b) -> 0),
                new int[] {1, 1, 1, 1, 5, 5, 5, 5, 5, 5},
                Pairs.NONE,
                of(vetoed, -1),
                Reluctance.NONE);

        assertThat(FairnessCertificate.of(problem, pairs(new int[] {0, 4, 1, 5, 2, 6, 3, 7}), AT_LEAST))
                .isEqualTo(new FairnessCertificate(List.of(8, 9, 4, 5, 6, 7), List.of(), List.of()));
        assertThat(FairnessCertificate.of(problem, pairs(new int[] {0, 4, 1, 5, 2, 6}), AT_LEAST)
                        .couldHaveMore())
                .contains(7, 8, 9);
    }

    @Test
    void only_somebody_alone_meets_reluctantly() {
        Problem problem =
                new Problem(PairScores.of(3, (a, b) -> 0), new int[] {3, 3, 3}, Pairs.NONE, Pairs.NONE, (a, b) -> 1);

        assertThat(FairnessCertificate.of(problem, Pairs.NONE, AT_LEAST).couldHaveMore())
                .containsExactly(0, 1, 2);
        assertThat(FairnessCertificate.of(problem, pairs(new int[] {0, 1}), AT_LEAST)
                        .couldHaveMore())
                .containsExactly(2);
        assertThat(FairnessCertificate.of(problem, pairs(new int[] {0, 1, 1, 2}), AT_LEAST)
                        .isFair())
                .isTrue();
    }

    @Test
    void required_pairs_are_not_given_up() {
        Pairs kept = pairs(new int[] {0, 1});
        Problem problem = new Problem(
                PairScores.of(3, (a, b) -> 0), new int[] {1, 3, 1}, kept, pairs(new int[] {1, 2}), Reluctance.NONE);

        assertThat(FairnessCertificate.of(problem, kept, AT_LEAST).isFair()).isTrue();
    }

    /** Whether some plan gives a person one more and leaves everybody else with as many as that or as now. */
    private static boolean canRise(int v, int[] now, int[] limit, List<int[]> plans, List<int[]> all) {
        return plans.stream().map(plan -> degrees(all, plan[0], now.length)).anyMatch(then -> {
            boolean rises = then[v] > now[v];
            for (int p = 0; p < now.length; p++) {
                int enough = Math.min(now[v] + 1, Math.min(AT_LEAST, limit[p]));
                rises &= then[p] >= Math.min(now[p], enough);
            }
            return rises;
        });
    }

    private static List<int[]> plans(List<int[]> all, int vetoed, int[] limit) {
        List<int[]> plans = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
            int[] degrees = degrees(all, chosen, limit.length);
            boolean fits = (chosen & vetoed) == 0;
            for (int v = 0; v < limit.length; v++) {
                fits &= degrees[v] <= limit[v];
            }
            if (fits) {
                plans.add(new int[] {chosen});
            }
        }
        return plans;
    }

    private static int[] degrees(List<int[]> all, int chosen, int people) {
        int[] degrees = new int[people];
        for (int i = 0; i < all.size(); i++) {
            degrees[all.get(i)[0]] += chosen >> i & 1;
            degrees[all.get(i)[1]] += chosen >> i & 1;
        }
        return degrees;
    }

    private static List<int[]> pairs(int people) {
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                pairs.add(new int[] {a, b});
            }
        }
        return pairs;
    }

    /** Those of the pairs whose bits are set; of more than 32 pairs, all. */
    private static Pairs of(List<int[]> pairs, int chosen) {
        List<int[]> some = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                some.add(pairs.get(i));
            }
        }
        return Pairs.of(
                some.stream().mapToInt(pair -> pair[0]).toArray(),
                some.stream().mapToInt(pair -> pair[1]).toArray());
    }

    private static Pairs pairs(int[] people) {
        int[] a = new int[people.length / 2];
        int[] b = new int[a.length];
        for (int i = 0; i < a.length; i++) {
            a[i] = people[2 * i];
            b[i] = people[2 * i + 1];
        }
        return Pairs.of(a, b);
    }
}
