package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.live.Change;
import app.kith.engine.live.Chooser;
import app.kith.engine.live.LivePlan;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.TimetableSettings;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** M7: one in ten does not come, one after another, and each is repaired at once; beside a new plan for those who are there. */
final class LiveBenchmark implements Benchmark {

    private static final int PER_PERSON = 5;
    private static final int ROUNDS = 6;
    private static final int NEIGHBOURS = 16;
    private static final int CHECKED = 50;
    private static final TimetableSettings SETTINGS = TimetableSettings.of(1, 1);

    @Override
    public String name() {
        return "M7";
    }

    @Override
    public String about() {
        return "a tenth does not come, one by one: time of a repair, and value against a new plan for those who came";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        measure(10_000, new ArrayList<>());
        measure(figures, 10_000, 1);
        measure(figures, 100_000, 2);
        return figures;
    }

    private static void measure(int people, List<Measured> warmUp) {
        measure(warmUp, people, Double.MAX_VALUE);
    }

    private static void measure(List<Measured> figures, int people, double worstMillis) {
        var random = new SplittableRandom(people);
        CandidateGraph graph = graph(people, random);
        LivePlan plan = empty(graph);
        Chooser warm = Chooser.priced(1, Progress.UNWATCHED);
        plan.adopt(plan.outlook().resolve(warm, SETTINGS));
        double before = plan.value();
        int[] absent = absent(people, random);
        double[] millis = new double[absent.length];
        double[] cpuMillis = new double[absent.length];
        var threads = ManagementFactory.getThreadMXBean();
        double lost = 0;
        int alone = 0;
        for (int i = 0; i < absent.length; i++) {
            lost += value(plan, graph, absent[i]);
            long cpu = threads.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            List<Change> changes = plan.leave(absent[i]);
            millis[i] = (System.nanoTime() - began) / 1e6;
            cpuMillis[i] = (threads.getCurrentThreadCpuTime() - cpu) / 1e6;
            alone += i % CHECKED == 0 ? aloneBeside(plan, graph, changes) : 0;
        }
        LivePlan fresh = empty(graph);
        for (int person : absent) {
            fresh.leave(person);
        }
        long began = System.nanoTime();
        var proposal = fresh.outlook().resolve(Chooser.priced(1, Progress.UNWATCHED), SETTINGS);
        double freshMillis = (System.nanoTime() - began) / 1e6;
        fresh.adopt(proposal);
        double repaired = plan.value();
        began = System.nanoTime();
        var renewed = plan.outlook().resolve(warm, SETTINGS);
        double renewedMillis = (System.nanoTime() - began) / 1e6;
        plan.adopt(renewed);
        Arrays.sort(millis);
        Arrays.sort(cpuMillis);
        String what = "M7 %,d people, ".formatted(people);
        figures.add(new Measured(what + "repair p50", at(millis, 0.5), "ms", freshMillis, null));
        figures.add(
                new Measured(what + "repair p99", at(millis, 0.99), "ms", freshMillis, new Goal.AtMost(worstMillis)));
        figures.add(new Measured(what + "repair p99, processor time", at(cpuMillis, 0.99), "ms", null, null));
        figures.add(new Measured(what + "repair slowest", at(millis, 1), "ms", freshMillis, null));
        figures.add(new Measured(
                what + "repaired, value ÷ new plan",
                repaired / fresh.value(),
                "",
                (before - lost) / fresh.value(),
                new Goal.AtLeast(0.99)));
        figures.add(new Measured(
                what + "after a plan in the background, value ÷ new plan",
                plan.value() / fresh.value(),
                "",
                repaired / fresh.value(),
                new Goal.AtLeast(0.99)));
        figures.add(new Measured(what + "a plan in the background", renewedMillis, "ms", freshMillis, null));
        figures.add(new Measured(what + "left alone beside a free partner", alone, "", null, new Goal.AtMost(0)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private static LivePlan empty(CandidateGraph graph) {
        int[] limit = new int[graph.people()];
        Arrays.fill(limit, PER_PERSON);
        int places = (graph.people() * PER_PERSON / 2 + ROUNDS - 1) / ROUNDS;
        return new LivePlan(graph, ROUNDS, places + places * 15 / 100, limit);
    }

    private static CandidateGraph graph(int people, SplittableRandom random) {
        long[] keys = new long[people * NEIGHBOURS];
        for (int i = 0; i < keys.length; i++) {
            int u = i / NEIGHBOURS;
            int v = random.nextInt(people - 1);
            v += v >= u ? 1 : 0;
            keys[i] = (long) Math.min(u, v) << 32 | Math.max(u, v);
        }
        keys = Arrays.stream(keys).sorted().distinct().toArray();
        int[] tail = new int[keys.length];
        int[] head = new int[keys.length];
        for (int e = 0; e < keys.length; e++) {
            tail[e] = (int) (keys[e] >>> 32);
            head[e] = (int) keys[e];
        }
        return CandidateGraph.of(people, tail, head, random.doubles(keys.length).toArray());
    }

    private static int[] absent(int people, SplittableRandom random) {
        int[] shuffled = new int[people];
        Arrays.setAll(shuffled, i -> i);
        for (int i = 0; i < people / 10; i++) {
            int other = i + random.nextInt(people - i);
            int kept = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = kept;
        }
        return Arrays.copyOf(shuffled, people / 10);
    }

    private static double value(LivePlan plan, CandidateGraph graph, int person) {
        double sum = 0;
        for (int r = 0; r < ROUNDS; r++) {
            int partner = plan.partner(person, r);
            sum += partner < 0 ? 0 : graph.weight(graph.find(person, partner));
        }
        return sum;
    }

    /** Counts those who lost a meeting, got none instead, and have a candidate with a free round in common and room for one more. */
    private static int aloneBeside(LivePlan plan, CandidateGraph graph, List<Change> changes) {
        int alone = 0;
        for (Change change : changes) {
            if (change instanceof Change.Cancelled cancelled) {
                for (int person : new int[] {cancelled.one(), cancelled.other()}) {
                    alone +=
                            plan.isPresent(person) && couldMeetMore(plan, graph, person) && balance(changes, person) < 0
                                    ? 1
                                    : 0;
                }
            }
        }
        return alone;
    }

    private static int balance(List<Change> changes, int person) {
        return changes.stream()
                .filter(change -> change.one() == person || change.other() == person)
                .mapToInt(change -> change instanceof Change.Planned ? 1 : -1)
                .sum();
    }

    private static boolean couldMeetMore(LivePlan plan, CandidateGraph graph, int person) {
        long free = free(plan, person);
        for (int h = graph.start(person); h < graph.start(person + 1); h++) {
            int other = graph.neighbour(h);
            if (plan.isPresent(other)
                    && Long.bitCount(free(plan, other)) > ROUNDS - PER_PERSON
                    && (free & free(plan, other)) != 0
                    && !meet(plan, person, other)) {
                return true;
            }
        }
        return false;
    }

    private static long free(LivePlan plan, int person) {
        long free = 0;
        for (int r = 0; r < ROUNDS; r++) {
            free |= plan.partner(person, r) < 0 ? 1L << r : 0;
        }
        return free;
    }

    private static boolean meet(LivePlan plan, int one, int other) {
        for (int r = 0; r < ROUNDS; r++) {
            if (plan.partner(one, r) == other) {
                return true;
            }
        }
        return false;
    }
}
