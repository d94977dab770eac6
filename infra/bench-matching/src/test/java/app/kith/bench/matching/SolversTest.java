package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.progress.Progress;
import org.junit.jupiter.api.Test;

class SolversTest {

    @Test
    void the_solvers_speak_of_the_same_problem() {
        for (int limit = 1; limit <= 3; limit++) {
            CandidateGraph graph = Planner.plan(
                            Problem.of(Instances.scores(30, limit), limit),
                            new Planner.Settings(6, 0, false, 1),
                            Progress.UNWATCHED)
                    .graph();
            double best = PlanSolver.optimum(graph, limit, 30).orElseThrow();

            assertThat(DegreeGadget.optimum(graph, limit)).isCloseTo(best, within(1e-6));
            assertThat(TimefoldPlan.best(graph, limit, 0.2)).isBetween(best / 2, best + 1e-6);
        }
    }
}
