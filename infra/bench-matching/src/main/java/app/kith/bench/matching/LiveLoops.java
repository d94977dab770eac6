package app.kith.bench.matching;

import app.kith.engine.live.Change;
import app.kith.engine.live.Chooser;
import app.kith.engine.live.LivePlan;
import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Problem;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The plan of 10,000 people, five meetings each in six rounds: into rounds, and somebody leaves and comes back. */
@State(Scope.Benchmark)
public class LiveLoops {

    private static final int PEOPLE = 10_000;
    private static final int LIMIT = 5;
    private static final int ROUNDS = LIMIT + 1;
    private static final long EVERY_ROUND = (1L << ROUNDS) - 1;
    private static final TimetableSettings SETTINGS = TimetableSettings.of(1, 1);

    private final int[] left;
    private final int[] right;
    private final int tables;
    private final LivePlan plan;
    private final SplittableRandom random = new SplittableRandom(1);

    public LiveLoops() {
        Solution solution = Planner.plan(
                Problem.of(Instances.scores(PEOPLE, 1), LIMIT),
                new Planner.Settings(32, 0, false, 1),
                Progress.UNWATCHED);
        CandidateGraph graph = solution.graph();
        left = new int[solution.pairs().size()];
        right = new int[left.length];
        Arrays.setAll(left, solution.pairs()::low);
        Arrays.setAll(right, solution.pairs()::high);
        tables = (left.length + ROUNDS - 1) / ROUNDS;
        int[] limit = new int[PEOPLE];
        Arrays.fill(limit, LIMIT);
        plan = new LivePlan(graph, ROUNDS, tables * 115 / 100, limit);
        plan.adopt(plan.outlook().resolve(Chooser.priced(1, Progress.UNWATCHED), SETTINGS));
    }

    @Benchmark
    public TimetableResult colouring() {
        return Timetabler.solve(
                TimetableRequest.of(PEOPLE, ROUNDS, tables, left, right).build(), SETTINGS);
    }

    /** Takes the first round that is free for both; some meetings get none. */
    @Benchmark
    public int colouringPlainly() {
        return FirstFreeRound.lost(PEOPLE, ROUNDS, tables, left, right);
    }

    @Benchmark
    public List<Change> repair() {
        int person = random.nextInt(PEOPLE);
        plan.leave(person);
        return plan.arrive(person, EVERY_ROUND);
    }

    /** Plans all anew, the heaviest pair first. */
    @Benchmark
    public Object repairPlainly() {
        return plan.outlook().resolve(Chooser.heaviestFirst(), SETTINGS);
    }
}
