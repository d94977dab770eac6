package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.Arrays;

/**
 * Plans who meets whom: a b-matching of the greatest value it can find, with a bound that proves how good it is. The steps are candidates,
 * prices, reduced-cost greedy, local search, column generation over all pairs, and fairness. The same input gives the same plan.
 */
public final class Planner {

    private static final int ROUNDS_OF_COLUMNS = 6;

    /** Columns that cannot add more than this share to the bound are left out; the bound counts them. */
    private static final double NEGLIGIBLE = 2e-5;

    /**
     * How to plan.
     *
     * @param candidates how many of each person's heaviest pairs are looked at first
     * @param atLeast how many meetings everybody is to have, as far as limits and vetoes allow
     * @param everyPair whether pairs beyond the candidates are looked for, and the bound proven for all
     * @param seed decides among equals
     */
    public record Settings(int candidates, int atLeast, boolean everyPair, long seed) {

        /** @throws IllegalArgumentException if a number is negative */
        public Settings {
            if (candidates < 0 || atLeast < 0) {
                throw new IllegalArgumentException("negative: " + candidates + ", " + atLeast);
            }
        }

        /** 32 candidates, three meetings for everybody, all pairs. */
        public static Settings usual(long seed) {
            return new Settings(32, 3, true, seed);
        }
    }

    private Planner() {}

    /** Plans; if the progress wants to stop, the answer is the best plan so far, and not finished. */
    public static Solution plan(Problem problem, Settings settings, Progress progress) {
        Progress patient = new Stoppable(progress);
        CandidateGraph graph = Candidates.heaviest(problem, settings.candidates(), patient);
        return plan(problem, graph, settings, patient);
    }

    /** Plans on these pairs, of which none may be required or vetoed. */
    static Solution plan(Problem problem, CandidateGraph candidates, Settings settings, Progress progress) {
        int[] capacity = problem.limitLeft();
        GraphPlan plan = new GraphPlan(candidates, capacity, progress);
        boolean finished = plan.solve(false, settings.seed());
        double excess = 0;
        boolean everyPair = false;
        for (int round = 0; settings.everyPair() && finished && !everyPair; round++) {
            EveryPair outside = EveryPair.above(problem, plan.graph(), plan.price());
            excess = outside.excess();
            everyPair = round == ROUNDS_OF_COLUMNS
                    || excess <= NEGLIGIBLE * Prices.bound(plan.graph(), capacity, plan.price());
            if (!everyPair) {
                GraphPlan wider = new GraphPlan(outside.added(), capacity, progress).startingFrom(plan.price());
                finished = wider.solve(true, settings.seed());
                plan = finished ? wider : plan;
            }
        }
        double bound = Prices.bound(plan.graph(), capacity, plan.price()) + excess + problem.requiredValue();
        Fairness fairness = new Fairness(problem, settings.atLeast(), plan.meetings(), plan.price(), settings.seed());
        finished = finished && fairness.repair(progress);
        Pairs pairs = pairs(problem, fairness.meetings());
        double value = fairness.meetings().value() + problem.requiredValue();
        return new Solution(
                pairs,
                value,
                bound,
                everyPair,
                plan.price(),
                fairness.meetings().graph(),
                finished);
    }

    private static Pairs pairs(Problem problem, Meetings meetings) {
        CandidateGraph graph = meetings.graph();
        int size = problem.required().size();
        int[] a = new int[size + graph.edges()];
        int[] b = new int[size + graph.edges()];
        for (int i = 0; i < size; i++) {
            a[i] = problem.required().low(i);
            b[i] = problem.required().high(i);
        }
        for (int e = 0; e < graph.edges(); e++) {
            if (meetings.has(e)) {
                a[size] = graph.tail(e);
                b[size++] = graph.head(e);
            }
        }
        return Pairs.of(Arrays.copyOf(a, size), Arrays.copyOf(b, size));
    }

    /** Once somebody wants to stop, that stands. */
    private static final class Stoppable implements Progress {

        private final Progress progress;
        private boolean stopped;

        Stoppable(Progress progress) {
            this.progress = progress;
        }

        @Override
        public boolean goesOn(Step step, double share) {
            stopped = stopped || !progress.goesOn(step, share);
            return !stopped;
        }
    }
}
