package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Table;
import app.kith.simulator.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** {@code ./kith bench matching}: every goal of the engine, or only those named. */
public final class MatchingBench {

    private static final int MISUNDERSTOOD = 2;

    /** In a run of everything, goals that could take half an hour each are given less time, and say so. */
    private static List<Benchmark> goals(Pace pace) {
        return List.of(
                new ValueBenchmark(),
                new SolversBenchmark(),
                new EveryPairBenchmark(),
                new PlanTimeBenchmark(),
                new FairnessBenchmark(),
                new RoundsBenchmark(),
                new ForumBenchmark(pace),
                new LiveBenchmark(),
                new GolfersBenchmark(pace),
                new TablesBenchmark(),
                new SpeedDatingBenchmark(),
                new MentoringBenchmark(),
                new ReviewersBenchmark());
    }

    private MatchingBench() {}

    public static void main(String[] words) {
        System.exit(run(words, MatchingBench::goals, System.out, System.err));
    }

    static int run(
            String[] words, Function<Pace, List<Benchmark>> benchmarks, PrintStream out, PrintStream complaints) {
        try {
            var arguments = Arguments.of(words, Set.of("json"));
            List<String> names = arguments.rest();
            List<Benchmark> goals = benchmarks.apply(names.isEmpty() ? Pace.BRIEF : Pace.FULL);
            if (!goals.stream().map(Benchmark::name).toList().containsAll(names)) {
                complaints.println("Usage: ./kith bench matching [GOAL…] [--json FILE]; without a goal, all of them:");
                goals.forEach(goal -> complaints.printf("  %-7s %s%n", goal.name(), goal.about()));
                return MISUNDERSTOOD;
            }
            Run run = new Run(complaints);
            goals.stream()
                    .filter(goal -> names.isEmpty() || names.contains(goal.name()))
                    .forEach(run::measure);
            var table = new Table(run.figures());
            table.print(out);
            run.leftOut().forEach(out::println);
            arguments.text("json").map(Path::of).ifPresent(table::write);
            return run.broken() ? 1 : 0;
        } catch (Arguments.Misunderstood e) {
            complaints.println(e.getMessage());
            return MISUNDERSTOOD;
        }
    }
}
