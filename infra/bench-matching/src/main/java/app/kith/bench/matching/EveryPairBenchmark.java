package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.check.PlanCertificate;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.List;

/** M2: how much a plan may lack of the best over all pairs of people, as its certificate counts. */
final class EveryPairBenchmark implements Benchmark {

    @Override
    public String name() {
        return "M2";
    }

    @Override
    public String about() {
        return "gap to the bound over all pairs; baseline: what 32 candidates for each person lose";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        for (int people : new int[] {1_000, 10_000}) {
            Problem problem = Problem.of(Instances.scores(people, 1), 5);
            Solution few = Planner.plan(problem, new Planner.Settings(32, 0, false, 1), Progress.UNWATCHED);
            long began = System.nanoTime();
            Solution all = Planner.plan(problem, new Planner.Settings(32, 0, true, 1), Progress.UNWATCHED);
            double seconds = (System.nanoTime() - began) / 1e9;
            PlanCertificate certificate = PlanCertificate.of(problem, all, 0);
            String crowd = "M2 %,d people: ".formatted(people);
            figures.add(new Measured(
                    crowd + "broken rules", certificate.violations().size(), "", null, new Goal.AtMost(0)));
            figures.add(new Measured(
                    crowd + "gap over all pairs",
                    100 * (1 - certificate.value() / certificate.bound()),
                    "%",
                    100 * (1 - few.value() / certificate.bound()),
                    new Goal.AtMost(0.1)));
            figures.add(new Measured(crowd + "time", seconds, "s", null, null));
        }
        return figures;
    }
}
