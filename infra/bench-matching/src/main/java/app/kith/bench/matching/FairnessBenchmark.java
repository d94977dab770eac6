package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.check.FairnessCertificate;
import app.kith.engine.plan.Pairs;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Problem.Reluctance;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * M4: everybody at least three meetings, what that costs, and how the worst tenth of the people fares. Then the same crowd with thirty
 * recluses, the last of the people, who may meet the first four and nobody else: twenty of them at most. Of whoever has fewer than three,
 * it is proven over all legal pairs that no exchange gives them one more.
 */
final class FairnessBenchmark implements Benchmark {

    private static final int LIMIT = 5;
    private static final int AT_LEAST = 3;
    private static final int RECLUSES = 30;
    private static final int KNOWN = 4;

    /** In larger crowds the plan keeps to the candidates, as in the product. */
    private static final int MOST_FOR_EVERY_PAIR = 20_000;

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
        for (int people : new int[] {1_000, 10_000, 100_000}) {
            Problem problem = Problem.of(Instances.scores(people, 1), LIMIT);
            measure(figures, problem);
            measureRecluses(figures, problem);
        }
        return figures;
    }

    private static void measure(List<Measured> figures, Problem problem) {
        String crowd = "M4 %,d people: ".formatted(problem.people());
        double free = plan(problem, 0).value();
        Memory memory = Memory.watch();
        Solution fair = plan(problem, AT_LEAST);
        double heap = memory.heap();
        figures.add(new Measured(
                crowd + "fewest meetings",
                Arrays.stream(meetings(problem, fair)).min().orElse(0),
                "",
                null,
                new Goal.AtLeast(AT_LEAST)));
        addProof(figures, crowd, problem, fair);
        figures.add(new Measured(crowd + "cost", 100 * (1 - fair.value() / free), "%", null, new Goal.AtMost(0.1)));
        double greedy = worstTenth(PlainGreedy.of(fair.graph(), LIMIT).valueOf());
        figures.add(new Measured(
                crowd + "mean of the worst tenth, plain greedy's beside",
                worstTenth(worth(problem, fair)),
                "",
                greedy,
                new Goal.AtLeast(1.1 * greedy)));
        figures.add(new Measured(crowd + "heap at most", heap, "MiB", null, new Goal.AtMost(2048)));
    }

    private static void measureRecluses(List<Measured> figures, Problem free) {
        int people = free.people();
        int[] a = new int[RECLUSES * people];
        int[] b = new int[a.length];
        int vetoes = 0;
        for (int recluse = people - RECLUSES; recluse < people; recluse++) {
            for (int other = KNOWN; other < people; other++) {
                if (other != recluse) {
                    a[vetoes] = recluse;
                    b[vetoes++] = other;
                }
            }
        }
        int[] limits = new int[people];
        Arrays.fill(limits, LIMIT);
        Pairs vetoed = Pairs.of(Arrays.copyOf(a, vetoes), Arrays.copyOf(b, vetoes));
        Problem problem = new Problem(free.scores(), limits, Pairs.NONE, vetoed, Reluctance.NONE);
        Solution fair = plan(problem, AT_LEAST);
        String crowd = "M4 %,d people, 30 of whom may meet four: ".formatted(people);
        figures.add(new Measured(
                crowd + "alone",
                Arrays.stream(meetings(problem, fair)).filter(has -> has == 0).count(),
                "",
                null,
                new Goal.AtMost(RECLUSES - KNOWN * LIMIT)));
        addProof(figures, crowd, problem, fair);
    }

    private static void addProof(List<Measured> figures, String crowd, Problem problem, Solution fair) {
        FairnessCertificate certificate = FairnessCertificate.of(problem, fair.pairs(), AT_LEAST);
        figures.add(new Measured(
                crowd
                        + "of %d with fewer than three, not proven to have all they can"
                                .formatted(certificate.few().size()),
                certificate.couldHaveMore().size() + certificate.undecided().size(),
                "",
                null,
                new Goal.AtMost(0)));
    }

    private static Solution plan(Problem problem, int atLeast) {
        boolean everyPair = problem.people() <= MOST_FOR_EVERY_PAIR;
        return Planner.plan(problem, new Planner.Settings(32, atLeast, everyPair, 1), Progress.UNWATCHED);
    }

    private static int[] meetings(Problem problem, Solution plan) {
        int[] meetings = new int[problem.people()];
        for (int i = 0; i < plan.pairs().size(); i++) {
            meetings[plan.pairs().low(i)]++;
            meetings[plan.pairs().high(i)]++;
        }
        return meetings;
    }

    private static double[] worth(Problem problem, Solution plan) {
        double[] worth = new double[problem.people()];
        for (int i = 0; i < plan.pairs().size(); i++) {
            int a = plan.pairs().low(i);
            int b = plan.pairs().high(i);
            double weight = problem.scores().weight(a, b);
            worth[a] += weight;
            worth[b] += weight;
        }
        return worth;
    }

    private static double worstTenth(double[] worth) {
        return Arrays.stream(worth).sorted().limit(worth.length / 10).average().orElse(0);
    }
}
