package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.Progress;
import app.kith.engine.plan.AskOfferScores;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** M3: from candidates to a timetable in k + 1 rounds, warm, fairness included, the bound over the candidates. */
final class PlanTimeBenchmark implements Benchmark {

    private static final int LIMIT = 5;

    @Override
    public String name() {
        return "M3";
    }

    @Override
    public String about() {
        return "time from candidates to timetable, warm, everybody at least three meetings";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        measure(figures, 1_000, 25, 0.05);
        measure(figures, 10_000, 5, 0.7);
        measure(figures, 100_000, 1, 12);
        return figures;
    }

    private static void measure(List<Measured> figures, int people, int runs, double goal) {
        AskOfferScores scores = Instances.scores(people, 1);
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long began = System.nanoTime();
            timetable(
                    Planner.plan(Problem.of(scores, LIMIT), new Planner.Settings(32, 3, false, 1), Progress.UNWATCHED));
            seconds[run] = (System.nanoTime() - began) / 1e9;
        }
        Arrays.sort(seconds);
        figures.add(new Measured(
                "M3 %,d people: candidates to timetable".formatted(people),
                seconds[runs / 2],
                "s",
                null,
                new Goal.AtMost(goal)));
    }

    private static void timetable(Solution plan) {
        int meetings = plan.pairs().size();
        int[] left = new int[meetings];
        int[] right = new int[meetings];
        Arrays.setAll(left, plan.pairs()::low);
        Arrays.setAll(right, plan.pairs()::high);
        int rounds = LIMIT + 1;
        TimetableRequest request = TimetableRequest.of(
                        plan.graph().people(), rounds, (meetings + rounds - 1) / rounds, left, right)
                .build();
        if (!(Timetabler.solve(request, TimetableSettings.of(1, 1)) instanceof TimetableResult.Planned)) {
            throw new IllegalStateException("no timetable in k + 1 rounds");
        }
    }
}
