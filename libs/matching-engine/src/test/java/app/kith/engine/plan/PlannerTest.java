package app.kith.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.check.FairnessCertificate;
import app.kith.engine.check.PlanCertificate;
import app.kith.engine.preference.Profile;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

    @Test
    void no_veto_is_broken_no_limit_exceeded_and_the_bound_holds_in_ten_thousand_small_crowds() {
        for (int seed = 0; seed < 10_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = Gatherings.problem(random, random.nextInt(11));

            PlanCertificate certificate = certified(problem, seed, 3);

            assertThat(certificate.couldHaveMore()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void nobody_with_few_meetings_could_have_one_more_by_any_exchange_in_ten_thousand_small_crowds() {
        for (int seed = 0; seed < 10_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = Gatherings.problem(random, random.nextInt(11));
            Solution plan = Planner.plan(problem, Planner.Settings.usual(seed), Progress.UNWATCHED);

            assertThat(FairnessCertificate.of(problem, plan.pairs(), 3).isFair())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void nobody_could_plan_better_by_trying_every_plan() {
        int equal = 0;
        int tried = 1_000;
        for (int seed = 0; seed < tried; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = Gatherings.problem(random, random.nextInt(2, 7));
            double best = BestPlan.value(problem);

            Solution plan = Planner.plan(problem, without(seed), Progress.UNWATCHED);

            assertThat(plan.bound()).as("seed %d", seed).isGreaterThanOrEqualTo(best - 1e-9);
            assertThat(plan.value()).as("seed %d", seed).isLessThanOrEqualTo(best + 1e-9);
            equal += plan.value() > best - 1e-9 ? 1 : 0;
        }
        assertThat(equal).isGreaterThanOrEqualTo(tried * 99 / 100);
    }

    @Test
    void fairness_never_takes_a_meeting_from_somebody_who_has_few() {
        for (int seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Problem problem = Gatherings.problem(random, random.nextInt(2, 12));

            int[] plain = degrees(problem, Planner.plan(problem, without(seed), Progress.UNWATCHED));
            int[] fair = degrees(problem, Planner.plan(problem, Planner.Settings.usual(seed), Progress.UNWATCHED));

            for (int v = 0; v < plain.length; v++) {
                assertThat(fair[v]).as("seed %d", seed).isGreaterThanOrEqualTo(Math.min(3, plain[v]) == 0 ? 0 : 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20})
    void everybody_may_meet_anybody_at_equal_worth_and_almost_all_limits_are_used(int limit) {
        int people = 41;
        Problem problem = Problem.of(PairScores.of(people, (a, b) -> 1), limit);

        Solution plan = Planner.plan(problem, Planner.Settings.usual(1), Progress.UNWATCHED);

        assertValid(problem, plan, 3);
        assertThat(plan.pairs().size()).isEqualTo(people * limit / 2);
    }

    @Test
    void of_three_in_a_circle_only_two_can_meet_once_each() {
        for (int circle = 3; circle <= 9; circle += 2) {
            int people = circle;
            Problem problem =
                    Problem.of(PairScores.of(people, (a, b) -> Math.abs(a - b) % (people - 1) < 2 ? 1 : 0), 1);

            Solution plan = Planner.plan(problem, without(1), Progress.UNWATCHED);

            assertValid(problem, plan, 0);
            assertThat(plan.value()).as("circle of %d", people).isEqualTo(Math.floorDiv(people, 2));
        }
    }

    @Test
    void triangles_that_touch_nobody_else_leave_one_of_three() {
        Problem problem = Problem.of(PairScores.of(30, (a, b) -> a / 3 == b / 3 ? 0.5 : 0), 1);

        Solution plan = Planner.plan(problem, without(1), Progress.UNWATCHED);

        assertValid(problem, plan, 0);
        assertThat(plan.value()).isCloseTo(5, within(1e-9));
    }

    @Test
    void somebody_everybody_wants_meets_the_best_and_nobody_else_stays_alone() {
        Problem star = Problem.of(PairScores.of(60, (a, b) -> Math.min(a, b) == 0 ? (a + b) / 100.0 : 0), 3);

        Solution plan = Planner.plan(star, Planner.Settings.usual(1), Progress.UNWATCHED);

        assertValid(star, plan, 3);
        assertThat(plan.pairs().has(0, 59)).isTrue();
        assertThat(degrees(star, plan)).doesNotContain(0, 1, 2);
    }

    @Test
    void people_with_nothing_to_give_each_other_still_meet() {
        Problem problem = Problem.of(PairScores.of(501, (a, b) -> 0), 4);

        Solution plan = Planner.plan(problem, Planner.Settings.usual(1), Progress.UNWATCHED);

        PlanCertificate certificate = assertValid(problem, plan, 3);
        assertThat(certificate.value()).isZero();
        assertThat(plan.gap()).isZero();
        assertThat(certificate.couldHaveMore()).isEmpty();
        assertThat(certificate.fewest()).isEqualTo(3);
    }

    @Test
    void in_a_large_crowd_too_somebody_who_may_meet_only_a_few_is_found_one_of_them() {
        int people = 6_000;
        int recluses = 8;
        List<int[]> vetoed = new ArrayList<>();
        for (int recluse = people - recluses; recluse < people; recluse++) {
            for (int other = 4; other < recluse; other++) {
                vetoed.add(new int[] {recluse, other});
            }
        }
        PairScores scores = PairScores.of(people, (a, b) -> Math.max(a, b) < people - recluses && (a ^ b) == 1 ? 1 : 0);
        Problem problem = new Problem(
                scores, Gatherings.limits(people, 2), Pairs.NONE, Gatherings.pairs(vetoed), Problem.Reluctance.NONE);

        Solution plan = Planner.plan(problem, new Planner.Settings(2, 1, false, 1), Progress.UNWATCHED);

        assertThat(degrees(problem, plan)).doesNotContain(0);
        assertThat(FairnessCertificate.of(problem, plan.pairs(), 1).isFair()).isTrue();
    }

    @Test
    void reluctant_pairs_meet_only_where_somebody_would_be_alone() {
        int[] limits = Gatherings.limits(5, 3);
        Problem oneCompany = new Problem(PairScores.of(5, (a, b) -> 0), limits, Pairs.NONE, Pairs.NONE, (a, b) -> 1);
        Problem oneStranger = new Problem(
                PairScores.of(5, (a, b) -> 0), limits, Pairs.NONE, Pairs.NONE, (a, b) -> Math.max(a, b) == 4 ? 0 : 1);

        Solution together = Planner.plan(oneCompany, Planner.Settings.usual(1), Progress.UNWATCHED);
        Solution mixed = Planner.plan(oneStranger, Planner.Settings.usual(1), Progress.UNWATCHED);

        assertThat(assertValid(oneCompany, together, 3).fewest()).isEqualTo(1);
        assertThat(assertValid(oneStranger, mixed, 3).fewest()).isEqualTo(1);
        assertThat(mixed.pairs().size()).isEqualTo(4);
    }

    @Test
    void one_way_gifts_are_planned_when_nothing_comes_back() {
        List<Profile> takers = IntStream.range(0, 20)
                .mapToObj(v -> List.of("topic" + v % 5))
                .map(topic -> Profile.of(topic, List.of()))
                .toList();
        List<Profile> givers = takers.stream()
                .map(person ->
                        Profile.of(List.of(), List.of(person.asks().getFirst().text())))
                .toList();
        PairScores scores = Gatherings.scores(
                Stream.concat(takers.stream(), givers.stream()).toList(), 0.7);
        Problem problem = Problem.of(scores, 2);

        Solution plan = Planner.plan(problem, Planner.Settings.usual(1), Progress.UNWATCHED);

        assertValid(problem, plan, 2);
        assertThat(plan.value()).isCloseTo(40 * scores.weight(0, 20), within(1e-9));
    }

    @Test
    void nobody_one_person_and_two_people() {
        assertThat(plan(0, 3).pairs()).isEqualTo(Pairs.NONE);
        assertThat(plan(1, 3).pairs()).isEqualTo(Pairs.NONE);
        assertThat(plan(2, 3).pairs().has(0, 1)).isTrue();
        assertThat(plan(2, 0).pairs()).isEqualTo(Pairs.NONE);
    }

    @Test
    void columns_find_what_few_candidates_miss() {
        PairScores scores = Gatherings.ofTopics(new SplittableRandom(4), 400, 30, 0.7);
        Problem problem = Problem.of(scores, 5);

        Solution few = Planner.plan(problem, new Planner.Settings(3, 0, false, 1), Progress.UNWATCHED);
        Solution all = Planner.plan(problem, new Planner.Settings(3, 0, true, 1), Progress.UNWATCHED);

        assertThat(few.ofEveryPair()).isFalse();
        assertThat(all.ofEveryPair()).isTrue();
        assertThat(all.value()).isGreaterThan(few.value() * 1.05);
        assertThat(all.gap()).isLessThan(0.001);
        assertValid(problem, all, 0);
    }

    @Test
    void the_same_seed_gives_the_same_plan_to_the_last_bit() {
        Problem problem = Problem.of(Gatherings.ofTopics(new SplittableRandom(9), 900, 60, 0.7), 4);

        Solution one = Planner.plan(problem, Planner.Settings.usual(3), Progress.UNWATCHED);
        Solution two = Planner.plan(problem, Planner.Settings.usual(3), Progress.UNWATCHED);

        assertThat(two.pairs()).isEqualTo(one.pairs());
        assertThat(two.value()).isEqualTo(one.value());
        assertThat(two.bound()).isEqualTo(one.bound());
        for (int v = 0; v < problem.people(); v++) {
            assertThat(two.price(v)).isEqualTo(one.price(v));
        }
        assertThat(assertValid(problem, one, 3).fewest()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_run_that_is_stopped_at_any_moment_leaves_a_valid_plan() {
        Problem problem = Problem.of(Gatherings.ofTopics(new SplittableRandom(9), 350, 40, 0.7), 4);
        AtomicInteger asked = new AtomicInteger();
        Planner.plan(problem, Planner.Settings.usual(3), Progress.until(() -> asked.incrementAndGet() < 0));
        int moments = asked.get();
        assertThat(moments).isGreaterThan(100);

        double last = 0;
        for (int moment = 1; moment < moments; moment += Math.max(1, moments / 40)) {
            asked.set(0);
            int stop = moment;
            Solution plan = Planner.plan(
                    problem, Planner.Settings.usual(3), Progress.until(() -> asked.incrementAndGet() >= stop));
            assertThat(plan.finished()).isFalse();
            assertValid(problem, plan, 0);
            last = plan.value();
        }
        assertThat(last).isPositive();
    }

    @Test
    void weights_that_are_no_numbers_are_refused() {
        for (double weight : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Planner.plan(
                            Problem.of(PairScores.of(5, (a, b) -> weight), 2),
                            Planner.Settings.usual(1),
                            Progress.UNWATCHED));
        }
    }

    @Test
    void problems_that_contradict_themselves_are_refused() {
        PairScores scores = PairScores.of(4, (a, b) -> 1);
        Pairs both = Gatherings.pairs(List.of(new int[] {0, 1}, new int[] {0, 2}));
        assertThatIllegalArgumentException().isThrownBy(() -> Problem.of(scores, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(scores, new int[3], Pairs.NONE, Pairs.NONE, Problem.Reluctance.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Problem(scores, Gatherings.limits(4, 1), both, Pairs.NONE, Problem.Reluctance.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(scores, Gatherings.limits(4, 2), both, both, Problem.Reluctance.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Planner.Settings(-1, 3, true, 1));
    }

    private static Solution plan(int people, int limit) {
        return Planner.plan(
                Problem.of(PairScores.of(people, (a, b) -> 0.5), limit), Planner.Settings.usual(1), Progress.UNWATCHED);
    }

    private static PlanCertificate certified(Problem problem, int seed, int atLeast) {
        Solution plan = Planner.plan(problem, Planner.Settings.usual(seed), Progress.UNWATCHED);
        PlanCertificate certificate = PlanCertificate.of(problem, plan, atLeast);
        assertThat(certificate.violations()).as("seed %d", seed).isEmpty();
        return certificate;
    }

    private static PlanCertificate assertValid(Problem problem, Solution plan, int atLeast) {
        PlanCertificate certificate = PlanCertificate.of(problem, plan, atLeast);
        assertThat(certificate.violations()).isEmpty();
        return certificate;
    }

    private static Planner.Settings without(long seed) {
        return new Planner.Settings(32, 0, true, seed);
    }

    private static int[] degrees(Problem problem, Solution plan) {
        int[] degrees = new int[problem.people()];
        for (int i = 0; i < plan.pairs().size(); i++) {
            degrees[plan.pairs().low(i)]++;
            degrees[plan.pairs().high(i)]++;
        }
        return degrees;
    }
}
