package app.kith.bench.matching;

import app.kith.engine.live.Chooser;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.WarmPlanner;
import app.kith.engine.progress.Progress;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Choosing among the candidates of 10,000 people, five meetings each. A loop is singled out by stopping the planner as soon as it asks
 * whether to go on behind it; whoever is stopped still chooses greedily by the prices found so far.
 */
@State(Scope.Benchmark)
public class PlanLoops {

    static final int SWEEPS = 8;

    private static final int PEOPLE = 10_000;
    private static final int LIMIT = 5;

    /** Says no to one question of a step and from then on. */
    private static final class Until implements Progress {

        private final Step step;
        private final int answered;
        private int asked;

        Until(Step step, int answered) {
            this.step = step;
            this.answered = answered;
        }

        @Override
        public boolean goesOn(Step at, double share) {
            asked += at == step ? 1 : 0;
            return asked <= answered;
        }
    }

    private final CandidateGraph graph = candidates();
    private final int[] limit = new int[PEOPLE];
    private final int[] heaviestFirst;
    private Progress progress = Progress.UNWATCHED;
    private final WarmPlanner warm = new WarmPlanner(1, (step, share) -> progress.goesOn(step, share));

    public PlanLoops() {
        Arrays.fill(limit, LIMIT);
        heaviestFirst = Chooser.heaviestFirst().choose(graph, limit);
        warm.choose(graph, limit);
    }

    private static CandidateGraph candidates() {
        Problem problem = Problem.of(Instances.scores(PEOPLE, 1), LIMIT);
        return Planner.plan(problem, new Planner.Settings(32, 0, false, 1), new Until(Progress.Step.PRICES, 0))
                .graph();
    }

    private int[] warmUntil(Progress.Step step) {
        progress = new Until(step, 0);
        return warm.choose(graph, limit);
    }

    @Benchmark
    public int[] sweeps() {
        return new WarmPlanner(1, new Until(Progress.Step.PRICES, SWEEPS)).choose(graph, limit);
    }

    /** Sorts what is left of each person's pairs. */
    @Benchmark
    public int[] sweepsPlainly() {
        double[] price = new double[PEOPLE];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int v = 0; v < PEOPLE; v++) {
                double[] left = new double[graph.start(v + 1) - graph.start(v)];
                for (int i = 0; i < left.length; i++) {
                    int h = graph.start(v) + i;
                    left[i] = graph.weight(graph.edge(h)) - price[graph.neighbour(h)];
                }
                Arrays.sort(left);
                double last = left.length < LIMIT ? 0 : Math.max(0, left[left.length - LIMIT]);
                double next = left.length <= LIMIT ? 0 : Math.max(0, left[left.length - LIMIT - 1]);
                price[v] = (last + next) / 2;
            }
        }
        return Chooser.heaviestFirst().choose(graph, limit);
    }

    @Benchmark
    public int[] greedy() {
        return warmUntil(Progress.Step.PRICES);
    }

    /** Takes the heaviest pair that fits, again and again. */
    @Benchmark
    public int[] greedyPlainly() {
        return Chooser.heaviestFirst().choose(graph, limit);
    }

    @Benchmark
    public int[] plan() {
        progress = Progress.UNWATCHED;
        return warm.choose(graph, limit);
    }

    @Benchmark
    public int[] planBeforeSearch() {
        return warmUntil(Progress.Step.PAIRS);
    }

    /** Exchanges one pair for one or two, after the heaviest first. */
    @Benchmark
    public double searchPlainly() {
        return new PlainExchanges(graph, LIMIT, heaviestFirst).improve();
    }
}
