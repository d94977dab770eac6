package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.plan.PairScores;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;

/** M1: how much of its own proven bound a plan reaches, and how often it equals a general solver's optimum. */
final class ValueBenchmark implements Benchmark {

    private static final int LIMIT = 5;
    private static final int SMALL_CROWDS = 200;
    private static final double SECONDS = 20;
    private static final double EQUAL = 1e-6;

    @Override
    public String name() {
        return "M1";
    }

    @Override
    public String about() {
        return "value over the certified bound, five meetings each; baseline: plain greedy; and equality with CP-SAT";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        measure(figures, 1_000, 0.9999);
        measure(figures, 10_000, 0.9997);
        measure(figures, 100_000, 0.9995);
        equality(figures);
        return figures;
    }

    private static void measure(List<Measured> figures, int people, double goal) {
        Problem problem = Problem.of(Instances.scores(people, 1), LIMIT);
        Solution plan = Planner.plan(problem, new Planner.Settings(32, 0, false, 1), Progress.UNWATCHED);
        double greedy = PlainGreedy.of(plan.graph(), LIMIT).value() / plan.bound();
        figures.add(new Measured(
                "M1 %,d people: 1 − value ÷ bound".formatted(people),
                1e6 * plan.gap(),
                "ppm",
                1e6 * (1 - greedy),
                new Goal.AtMost(Math.round(1e6 * (1 - goal)))));
    }

    private static void equality(List<Measured> figures) {
        SplittableRandom random = new SplittableRandom(5);
        int proven = 0;
        int equal = 0;
        long solver = 0;
        long engine = 0;
        for (int crowd = 0; crowd < SMALL_CROWDS; crowd++) {
            PairScores scores = Instances.scores(random.nextInt(10, 201), crowd);
            int limit = random.nextInt(1, 7);
            long began = System.nanoTime();
            Solution plan = Planner.plan(
                    Problem.of(scores, limit), new Planner.Settings(32, 0, false, crowd), Progress.UNWATCHED);
            engine += System.nanoTime() - began;
            began = System.nanoTime();
            OptionalDouble best = PlanSolver.optimum(plan.graph(), limit, SECONDS);
            solver += System.nanoTime() - began;
            proven += best.isPresent() ? 1 : 0;
            equal += best.isPresent() && plan.value() >= best.getAsDouble() - EQUAL ? 1 : 0;
        }
        figures.add(new Measured(
                "M1 plans equal to CP-SAT's optimum, of those it proved",
                100.0 * equal / proven,
                "%",
                null,
                new Goal.AtLeast(99)));
        figures.add(new Measured("M1 optima proved by CP-SAT", proven, "of 200", null, null));
        figures.add(new Measured("M1 time of 200 small plans; baseline CP-SAT", engine / 1e9, "s", solver / 1e9, null));
    }
}
