package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;
import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.OptionalDouble;

/** The best plan on a graph by a general solver: one truth value for each pair. */
final class PlanSolver {

    private static final int WORKERS = 2;

    /** Weights become whole numbers of this size. */
    private static final double UNITS = 1e9;

    static {
        Loader.loadNativeLibraries();
    }

    private PlanSolver() {}

    /** The value of the proven optimum, or nothing if the time was too short. */
    static OptionalDouble optimum(CandidateGraph graph, int limit, double seconds) {
        return solve(graph, limit, seconds, true);
    }

    /** The value of the best plan found, proven or not; 0 if there is none. */
    static double best(CandidateGraph graph, int limit, double seconds) {
        return solve(graph, limit, seconds, false).orElse(0);
    }

    private static OptionalDouble solve(CandidateGraph graph, int limit, double seconds, boolean proven) {
        var model = new CpModel();
        LinearExprBuilder value = LinearExpr.newBuilder();
        LinearExprBuilder[] load = new LinearExprBuilder[graph.people()];
        Arrays.setAll(load, v -> LinearExpr.newBuilder());
        Literal[] chosen = new Literal[graph.edges()];
        for (int e = 0; e < graph.edges(); e++) {
            chosen[e] = model.newBoolVar("");
            value.addTerm(chosen[e], Math.round(graph.weight(e) * UNITS));
            load[graph.tail(e)].add(chosen[e]);
            load[graph.head(e)].add(chosen[e]);
        }
        for (LinearExprBuilder one : load) {
            model.addLessOrEqual(one, limit);
        }
        model.maximize(value);
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(WORKERS).setMaxTimeInSeconds(seconds);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && (proven || status != CpSolverStatus.FEASIBLE)) {
            return OptionalDouble.empty();
        }
        double best = 0;
        for (int e = 0; e < graph.edges(); e++) {
            best += solver.booleanValue(chosen[e]) ? graph.weight(e) : 0;
        }
        return OptionalDouble.of(best);
    }
}
