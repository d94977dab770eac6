package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.Progress;
import app.kith.engine.check.PlanCertificate;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** M4: everybody at least three meetings, what that costs, and how the worst tenth of the people fares. */
final class FairnessBenchmark implements Benchmark {

    private static final int LIMIT = 5;

    @Override
    public String name() {
        return "M4";
    }

    @Override
    public String about() {
        return "everybody at least three meetings, its cost, and the worst tenth; baseline: plain greedy";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        for (int people : new int[] {1_000, 10_000}) {
            Problem problem = Problem.of(Instances.scores(people, 1), LIMIT);
            Solution free = Planner.plan(problem, new Planner.Settings(32, 0, true, 1), Progress.UNWATCHED);
            Solution fair = Planner.plan(problem, new Planner.Settings(32, 3, true, 1), Progress.UNWATCHED);
            int[] meetings = new int[people];
            double[] worth = new double[people];
            for (int i = 0; i < fair.pairs().size(); i++) {
                int a = fair.pairs().low(i);
                int b = fair.pairs().high(i);
                double weight = problem.scores().weight(a, b);
                meetings[a]++;
                meetings[b]++;
                worth[a] += weight;
                worth[b] += weight;
            }
            String crowd = "M4 %,d people: ".formatted(people);
            figures.add(new Measured(
                    crowd + "fewest meetings", Arrays.stream(meetings).min().orElse(0), "", null, new Goal.AtLeast(3)));
            figures.add(new Measured(
                    crowd + "people with fewer who could have more",
                    PlanCertificate.of(problem, fair, 3).couldHaveMore().size(),
                    "",
                    null,
                    new Goal.AtMost(0)));
            figures.add(new Measured(
                    crowd + "cost", 100 * (1 - fair.value() / free.value()), "%", null, new Goal.AtMost(0.1)));
            double greedy = worstTenth(PlainGreedy.of(fair.graph(), LIMIT).valueOf());
            figures.add(new Measured(
                    crowd + "mean of the worst tenth ÷ plain greedy's",
                    worstTenth(worth) / greedy,
                    "",
                    1.0,
                    new Goal.AtLeast(1.1)));
        }
        return figures;
    }

    private static double worstTenth(double[] worth) {
        return Arrays.stream(worth).sorted().limit(worth.length / 10).average().orElse(0);
    }
}
