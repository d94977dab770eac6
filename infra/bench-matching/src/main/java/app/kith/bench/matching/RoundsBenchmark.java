package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.check.TimetableCertificate;
import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** M5: meetings to rounds and tables by edge colouring, beside a colouring that takes the first round free for both. */
final class RoundsBenchmark implements Benchmark {

    private static final int PER_PERSON = 5;
    private static final int RUNS = 9;

    @Override
    public String name() {
        return "M5";
    }

    @Override
    public String about() {
        return "rounds and tables for five meetings each; baseline: the first round that is free for both";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        for (int people : new int[] {1_000, 10_000, 100_000}) {
            var crowd = Meetings.among(people, 0, new SplittableRandom(people));
            measure(figures, "%,d people, k + 1 rounds".formatted(people), crowd, PER_PERSON + 1, 0);
            measure(figures, "%,d people, k rounds".formatted(people), crowd, PER_PERSON, 0.05);
            var sides = Meetings.among(people, people / 3, new SplittableRandom(people));
            measure(figures, "%,d people, two sides, Δ rounds".formatted(people), sides, sides.degree(), 0);
        }
        return figures;
    }

    private static void measure(List<Measured> figures, String what, Meetings meetings, int rounds, double lostGoal) {
        int count = meetings.left.length;
        int tables = (count + rounds - 1) / rounds;
        double[] weight = new double[count];
        Arrays.setAll(weight, m -> 1 - 0.5 * m / count);
        var request = TimetableRequest.of(meetings.people, rounds, tables, meetings.left, meetings.right)
                .weights(weight)
                .build();
        double[] millis = new double[RUNS];
        var timetable = new Timetable(new int[0], new int[0]);
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            timetable = planned(Timetabler.solve(request, TimetableSettings.of(1, 1)));
            millis[run] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        long began = System.nanoTime();
        int greedy = FirstFreeRound.lost(meetings.people, rounds, tables, meetings.left, meetings.right);
        double greedyMillis = (System.nanoTime() - began) / 1e6;
        var certificate = TimetableCertificate.of(request, timetable);
        figures.add(new Measured(
                "M5 " + what + ": broken rules", certificate.violations().size(), "", null, new Goal.AtMost(0)));
        figures.add(new Measured(
                "M5 " + what + ": lost",
                100.0 * certificate.lost() / count,
                "%",
                100.0 * greedy / count,
                new Goal.AtMost(lostGoal)));
        figures.add(
                new Measured("M5 " + what + ": tables", certificate.fullestSlot(), "", null, new Goal.AtMost(tables)));
        figures.add(new Measured("M5 " + what + ": time", millis[RUNS / 2], "ms", greedyMillis, null));
    }

    private static Timetable planned(TimetableResult result) {
        return switch (result) {
            case TimetableResult.Planned(Timetable timetable) -> timetable;
            case TimetableResult.NotFound(Timetable closest) -> closest;
            case TimetableResult.Infeasible infeasible -> throw new IllegalStateException(infeasible.toString());
        };
    }

    /** Pairs by chance until nearly everybody has as many as allowed; of two sides where {@code split} is not 0. */
    private static final class Meetings {

        private final int people;
        private final int[] left;
        private final int[] right;

        private Meetings(int people, int[] left, int[] right) {
            this.people = people;
            this.left = left;
            this.right = right;
        }

        static Meetings among(int people, int split, SplittableRandom random) {
            int[] left = new int[people * PER_PERSON / 2];
            int[] right = new int[left.length];
            int[] has = new int[people];
            Set<Long> known = new HashSet<>();
            int count = 0;
            int most = split == 0 ? PER_PERSON : 2 * PER_PERSON;
            for (int i = 0; i < 40 * people && count < left.length; i++) {
                int u = random.nextInt(split == 0 ? people : split);
                int v = split + random.nextInt(people - split);
                boolean free = u != v && has[u] < (split == 0 ? PER_PERSON : most) && has[v] < PER_PERSON;
                if (free && known.add((long) Math.min(u, v) * people + Math.max(u, v))) {
                    left[count] = u;
                    right[count++] = v;
                    has[u]++;
                    has[v]++;
                }
            }
            return new Meetings(people, Arrays.copyOf(left, count), Arrays.copyOf(right, count));
        }

        int degree() {
            int[] has = new int[people];
            for (int m = 0; m < left.length; m++) {
                has[left[m]]++;
                has[right[m]]++;
            }
            return Arrays.stream(has).max().orElse(0);
        }
    }
}
