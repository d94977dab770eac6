package app.kith.bench.matching;

import app.kith.bench.Measured;
import app.kith.bench.Table;
import app.kith.simulator.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ./kith bench loops}: the hot loops of the engine by JMH, each beside the same thing done plainly; or only those named. */
public final class LoopsBench {

    private static final int MISUNDERSTOOD = 2;

    /** A loop: {@code method} of a class of loops, less the time of the method {@code less}, beside {@code method}Plainly. */
    record Loop(
            String name,
            String about,
            String baseline,
            Class<?> in,
            String method,
            @Nullable String less,
            String unit,
            double nanos) {

        Loop(String name, String about, String baseline, Class<?> in, String unit, double nanos) {
            this(name, about, baseline, in, name, null, unit, nanos);
        }
    }

    static final List<Loop> LOOPS = List.of(
            new Loop("row", "the 32 heaviest pairs of a person", "every pair weighed", ScoreLoops.class, "µs", 1e3),
            new Loop("pair", "the weight of a pair", "words in hash tables", ScoreLoops.class, "ns", 1),
            new Loop(
                    "sweeps",
                    PlanLoops.SWEEPS + " sweeps of the dual, and a choice",
                    "every row sorted",
                    PlanLoops.class,
                    "ms",
                    1e6),
            new Loop("greedy", "greedy on reduced costs", "greedy by weight", PlanLoops.class, "ms", 1e6),
            new Loop(
                    "search",
                    "local search, a plan less the same without",
                    "one pair for two while that gains",
                    PlanLoops.class,
                    "plan",
                    "planBeforeSearch",
                    "ms",
                    1e6),
            new Loop(
                    "colouring",
                    "rounds by edge colouring",
                    "the first round free for both",
                    LiveLoops.class,
                    "ms",
                    1e6),
            new Loop("repair", "one leaves and comes back", "a new greedy plan", LiveLoops.class, "µs", 1e3),
            new Loop("step", "a step of annealing tables", "any two exchanged", TableLoops.class, "ns", 1));

    private LoopsBench() {}

    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    static int run(String[] words, PrintStream out, PrintStream progress) {
        try {
            Arguments arguments = Arguments.of(words, Set.of("json"));
            List<String> names = arguments.rest();
            if (!LOOPS.stream().map(Loop::name).toList().containsAll(names)) {
                progress.println("Usage: ./kith bench loops [LOOP…] [--json FILE]; without a loop, all of them:");
                LOOPS.forEach(loop ->
                        progress.printf("  %-10s %s; baseline: %s%n", loop.name(), loop.about(), loop.baseline()));
                return MISUNDERSTOOD;
            }
            List<Measured> figures = new ArrayList<>();
            for (Loop loop : LOOPS) {
                if (names.isEmpty() || names.contains(loop.name())) {
                    progress.printf("%s: %s%n", loop.name(), loop.about());
                    figures.add(measure(loop));
                }
            }
            Table table = new Table(figures);
            table.print(out);
            arguments.text("json").map(Path::of).ifPresent(table::write);
            return 0;
        } catch (Arguments.Misunderstood e) {
            progress.println(e.getMessage());
            return MISUNDERSTOOD;
        }
    }

    private static Measured measure(Loop loop) {
        String less = loop.less();
        double time = nanos(loop.in(), loop.method()) - (less == null ? 0 : nanos(loop.in(), less));
        double plain = nanos(loop.in(), loop.name() + "Plainly");
        String figure = "%s; baseline: %s".formatted(loop.about(), loop.baseline());
        return new Measured(figure, time / loop.nanos(), loop.unit(), plain / loop.nanos(), null);
    }

    /** The mean time of one call, in a JVM of its own. */
    private static double nanos(Class<?> loops, String method) {
        var options = new OptionsBuilder()
                .include("^%s\\.%s$".formatted(loops.getName().replace(".", "\\."), method))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(500))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            return new Runner(options).runSingle().getPrimaryResult().getScore();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
