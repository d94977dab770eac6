package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Measured;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.PairScores;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;

/** The engine beside general solvers on the same graphs. JGraphT knows no limit of time; the others have half a minute each. */
final class SolversBenchmark implements Benchmark {

    private static final int LIMIT = 5;
    private static final int CANDIDATES = 20;
    private static final double SECONDS = 30;

    /** The engine is measured warm. */
    private static final int RUNS = 15;

    private record Plan(double value, double seconds, double mebibytes) {}

    @Override
    public String name() {
        return "solvers";
    }

    @Override
    public String about() {
        return "plans beside CP-SAT, JGraphT and Timefold on the same graphs: value, time, memory";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        for (int people : new int[] {100, 1_000}) {
            PairScores scores = Instances.scores(people, 1);
            CandidateGraph graph = plan(scores).graph();
            for (int run = 0; run < RUNS; run++) {
                plan(scores);
            }
            Plan engine = measured(() -> plan(scores).value(), Memory::more);
            String on = "%%s, %,d people, %,d pairs: ".formatted(people, graph.edges());
            add(
                    figures,
                    on.formatted("CP-SAT"),
                    engine,
                    measured(() -> PlanSolver.best(graph, LIMIT, SECONDS), Memory::moreOfProcess));
            add(
                    figures,
                    on.formatted("JGraphT"),
                    engine,
                    measured(() -> DegreeGadget.optimum(graph, LIMIT), Memory::more));
            add(
                    figures,
                    on.formatted("Timefold"),
                    engine,
                    measured(() -> TimefoldPlan.best(graph, LIMIT, SECONDS), Memory::more));
        }
        return figures;
    }

    private static Solution plan(PairScores scores) {
        return Planner.plan(
                Problem.of(scores, LIMIT), new Planner.Settings(CANDIDATES, 0, false, 1), Progress.UNWATCHED);
    }

    private static Plan measured(DoubleSupplier solver, ToDoubleFunction<Memory> memory) {
        Memory watched = Memory.watch();
        long began = System.nanoTime();
        double value = solver.getAsDouble();
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Plan(value, seconds, memory.applyAsDouble(watched));
    }

    private static void add(List<Measured> figures, String what, Plan engine, Plan other) {
        figures.add(new Measured(what + "its value ÷ the engine's", other.value() / engine.value(), "", 1.0, null));
        figures.add(new Measured(what + "its time, the engine's beside", other.seconds(), "s", engine.seconds(), null));
        figures.add(new Measured(
                what + "its memory, the engine's beside", other.mebibytes(), "MiB", engine.mebibytes(), null));
    }
}
