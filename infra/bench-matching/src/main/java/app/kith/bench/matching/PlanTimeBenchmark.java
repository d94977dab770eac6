package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.embedding.MiniLmEmbedding;
import app.kith.engine.plan.PairScores;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.preference.Profile;
import app.kith.engine.progress.Progress;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;

/**
 * M3: from candidates to a timetable in k + 1 rounds, warm, fairness included, the bound over the candidates. Told apart are reading all
 * texts, which comes before, and scoring: the search for everybody's candidates. By meaning too, as the service reads texts by default,
 * reading is embedding most of the time.
 */
final class PlanTimeBenchmark implements Benchmark {

    private static final int LIMIT = 5;
    private static final double MOST_MEBIBYTES = 2048;

    private static final class Times implements Progress {

        private final long began = System.nanoTime();
        private double scoring;

        @Override
        public boolean goesOn(Step step, double share) {
            if (step == Step.CANDIDATES || scoring == 0) {
                scoring = seconds();
            }
            return true;
        }

        double seconds() {
            return (System.nanoTime() - began) / 1e9;
        }
    }

    @Override
    public String name() {
        return "M3";
    }

    @Override
    public String about() {
        return "time from candidates to timetable, warm, everybody at least three meetings; of it scoring; heap";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        TextMatching words = TextMatching.words(Taxonomy.EMPTY);
        measure(figures, "", words, 1_000, 25, new Goal.AtMost(0.05));
        measure(figures, "", words, 10_000, 5, new Goal.AtMost(0.7));
        measure(figures, "", words, 100_000, 1, new Goal.AtMost(12));
        TextMatching meanings =
                TextMatching.wordsAndMeaning(Taxonomy.EMPTY, new MiniLmEmbedding(ForkJoinPool.commonPool()));
        measure(figures, ", by meaning too", meanings, 1_000, 25, null);
        measure(figures, ", by meaning too", meanings, 10_000, 5, null);
        return figures;
    }

    private static void measure(
            List<Measured> figures,
            String how,
            TextMatching matching,
            int people,
            int runs,
            Goal.@Nullable AtMost goal) {
        String crowd = "M3 %,d people%s: ".formatted(people, how);
        List<Profile> profiles = Instances.people(people, 1);
        Memory memory = Memory.watch();
        long began = System.nanoTime();
        PairScores scores = Instances.scores(profiles, matching);
        double reading = (System.nanoTime() - began) / 1e9;
        double[] seconds = new double[runs];
        double[] scoring = new double[runs];
        for (int run = 0; run < runs; run++) {
            Times times = new Times();
            Solution plan = Planner.plan(Problem.of(scores, LIMIT), new Planner.Settings(32, 3, false, 1), times);
            timetable(plan);
            seconds[run] = times.seconds();
            scoring[run] = times.scoring;
        }
        Arrays.sort(seconds);
        Arrays.sort(scoring);
        figures.add(new Measured(crowd + "candidates to timetable", seconds[runs / 2], "s", null, goal));
        figures.add(new Measured(crowd + "of it scoring", scoring[runs / 2], "s", null, null));
        figures.add(new Measured(crowd + "reading all texts before", reading, "s", null, null));
        figures.add(new Measured(crowd + "heap at most", memory.heap(), "MiB", null, new Goal.AtMost(MOST_MEBIBYTES)));
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
