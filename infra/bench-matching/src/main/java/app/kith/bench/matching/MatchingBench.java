package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Measured;
import app.kith.bench.Table;
import app.kith.simulator.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** {@code ./kith bench matching}: every goal of the engine, or only those named. */
public final class MatchingBench {

    private static final int MISUNDERSTOOD = 2;

    /** Every goal that is measured; a new one is added here. */
    private static final List<Benchmark> ALL = List.of(
            new ValueBenchmark(),
            new EveryPairBenchmark(),
            new PlanTimeBenchmark(),
            new FairnessBenchmark(),
            new RoundsBenchmark(),
            new ForumBenchmark(),
            new LiveBenchmark(),
            new GolfersBenchmark(),
            new TablesBenchmark(),
            new SpeedDatingBenchmark(),
            new MentoringBenchmark(),
            new ReviewersBenchmark());

    private MatchingBench() {}

    public static void main(String[] words) {
        System.exit(run(words, ALL, System.out, System.err));
    }

    static int run(String[] words, List<Benchmark> goals, PrintStream out, PrintStream complaints) {
        try {
            var arguments = Arguments.of(words, Set.of("json"));
            List<String> names = arguments.rest();
            if (!goals.stream().map(Benchmark::name).toList().containsAll(names)) {
                complaints.println("Usage: ./kith bench matching [GOAL…] [--json FILE]; without a goal, all of them:");
                goals.forEach(goal -> complaints.printf("  %-4s %s%n", goal.name(), goal.about()));
                return MISUNDERSTOOD;
            }
            List<Measured> figures = goals.stream()
                    .filter(goal -> names.isEmpty() || names.contains(goal.name()))
                    .peek(goal -> complaints.printf("%s: %s%n", goal.name(), goal.about()))
                    .flatMap(goal -> goal.run().stream())
                    .toList();
            var table = new Table(figures);
            table.print(out);
            arguments.text("json").map(Path::of).ifPresent(table::write);
            return 0;
        } catch (Arguments.Misunderstood e) {
            complaints.println(e.getMessage());
            return MISUNDERSTOOD;
        }
    }
}
