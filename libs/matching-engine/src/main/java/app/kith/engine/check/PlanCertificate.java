package app.kith.engine.check;

import app.kith.engine.plan.Pairs;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a plan is worth and what it keeps, counted from the problem alone without any code of the planner. Only the pairs and the prices are
 * taken from the solution; that prices prove a bound is weak duality, whoever found them.
 *
 * @param violations every broken rule in words; empty for a plan that keeps them all
 * @param value the sum of the pairs' weights
 * @param bound over all pairs: Σ limit·y + Σ max(0, w − y − y); no plan is worth more
 * @param fewest the smallest number of meetings of anybody
 * @param couldHaveMore people with fewer meetings than asked for who have room, while somebody else with room may meet them
 */
public record PlanCertificate(
        List<String> violations, double value, double bound, int fewest, List<Integer> couldHaveMore) {

    private static final double ROUNDING = 1e-9;

    public PlanCertificate {
        violations = List.copyOf(violations);
        couldHaveMore = List.copyOf(couldHaveMore);
    }

    /**
     * Checks a plan; it may be of somebody else's making. Every pair is looked at, so the time is quadratic in the number of people.
     *
     * @param atLeast how many meetings everybody is to have where that is possible
     */
    public static PlanCertificate of(Problem problem, Solution solution, int atLeast) {
        return new Check(problem, solution, atLeast).certificate();
    }

    public boolean isValid() {
        return violations.isEmpty();
    }

    private static final class Check {

        private final Problem problem;
        private final Solution solution;
        private final int atLeast;
        private final int people;
        private final int[] meetings;
        private final List<String> violations = new ArrayList<>();

        Check(Problem problem, Solution solution, int atLeast) {
            this.problem = problem;
            this.solution = solution;
            this.atLeast = atLeast;
            people = problem.people();
            meetings = new int[people];
        }

        PlanCertificate certificate() {
            double value = value();
            double bound = bound();
            demand(close(value, solution.value(), bound), "a value of " + solution.value() + " that is " + value);
            demand(value <= bound * (1 + ROUNDING) + ROUNDING, "a value of " + value + " above the bound " + bound);
            if (solution.ofEveryPair()) {
                demand(close(bound, solution.bound(), bound), "a bound of " + solution.bound() + " that is " + bound);
            }
            int fewest = Arrays.stream(meetings).min().orElse(0);
            return new PlanCertificate(violations, value, bound, fewest, couldHaveMore());
        }

        private double value() {
            double value = 0;
            Pairs pairs = solution.pairs();
            for (int i = 0; i < pairs.size(); i++) {
                int a = pairs.low(i);
                int b = pairs.high(i);
                demand(!problem.vetoed().has(a, b), "vetoed: " + a + ", " + b);
                meetings[a]++;
                meetings[b]++;
                value += problem.scores().weight(a, b);
            }
            for (int i = 0; i < problem.required().size(); i++) {
                int a = problem.required().low(i);
                int b = problem.required().high(i);
                demand(pairs.has(a, b), "required and missing: " + a + ", " + b);
            }
            for (int v = 0; v < people; v++) {
                demand(meetings[v] <= problem.limit(v), "more meetings than the limit of " + v + ": " + meetings[v]);
            }
            return value;
        }

        /** Required pairs are worth what they are worth and use up limits; all others are priced. */
        private double bound() {
            int[] left = IntStream.range(0, people).map(problem::limit).toArray();
            double bound = 0;
            for (int a = 0; a < people; a++) {
                for (int b = a + 1; b < people; b++) {
                    if (problem.required().has(a, b)) {
                        bound += problem.scores().weight(a, b);
                        left[a]--;
                        left[b]--;
                    } else if (!problem.vetoed().has(a, b)) {
                        double weight = problem.scores().weight(a, b);
                        bound += Math.max(0, weight - solution.price(a) - solution.price(b));
                    }
                }
            }
            for (int v = 0; v < people; v++) {
                demand(solution.price(v) >= 0, "a negative price of " + v);
                bound += left[v] * solution.price(v);
            }
            return bound;
        }

        private List<Integer> couldHaveMore() {
            List<Integer> unfair = new ArrayList<>();
            for (int a = 0; a < people; a++) {
                if (meetings[a] < Math.min(atLeast, problem.limit(a)) && hasSomebody(a)) {
                    unfair.add(a);
                }
            }
            return unfair;
        }

        private boolean hasSomebody(int a) {
            for (int b = 0; b < people; b++) {
                boolean met = b == a || solution.pairs().has(a, b);
                boolean welcome =
                        !met && (meetings[a] == 0 || problem.reluctance().of(a, b) == 0);
                if (welcome && !problem.vetoed().has(a, b) && meetings[b] < problem.limit(b)) {
                    return true;
                }
            }
            return false;
        }

        private void demand(boolean holds, String otherwise) {
            if (!holds) {
                violations.add(otherwise);
            }
        }

        private static boolean close(double a, double b, double scale) {
            return Math.abs(a - b) <= ROUNDING * Math.max(1, scale);
        }
    }
}
