package app.kith.bench;

import app.kith.simulator.Arguments;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code ./kith bench NAME}: measures, and holds each figure against its goal and a baseline of the same run. */
public final class Bench {

    private static final int MISUNDERSTOOD = 2;

    /** Every benchmark there is; a new one is added here. */
    private static final List<Benchmark> ALL =
            List.of(new StartupBenchmark(), new CloneBenchmark(), new CheckInBenchmark(), new DoorBenchmark());

    private Bench() {}

    public static void main(String[] words) {
        System.exit(run(words, ALL, System.out, System.err));
    }

    static int run(String[] words, List<Benchmark> benchmarks, PrintStream out, PrintStream complaints) {
        try {
            Arguments arguments = Arguments.of(words, Set.of("json", "minutes"));
            Optional<Benchmark> chosen = arguments.rest().size() == 1
                    ? benchmarks.stream()
                            .filter(each -> each.name().equals(arguments.rest().getFirst()))
                            .findFirst()
                    : Optional.empty();
            if (chosen.isEmpty()) {
                complaints.println("Usage: ./kith bench NAME [--json FILE] [--minutes N]");
                benchmarks.forEach(each -> complaints.printf("  %-10s %s%n", each.name(), each.about()));
                complaints.printf("  %-10s %s%n", "codes", "how many pictures of tickets the kiosk's decoder reads");
                complaints.printf("  %-10s %s%n", "matching", "the matching engine beside general solvers");
                complaints.printf(
                        "  %-10s %s%n", "loops", "the hot loops of the matching engine, each beside the plain way");
                complaints.printf(
                        "  %-10s %s%n", "reasons", "how many of the stated reasons are true, by labelled crowds");
                return MISUNDERSTOOD;
            }
            var table = new Table(chosen.get().run(arguments));
            table.print(out);
            arguments.text("json").map(Path::of).ifPresent(table::write);
            return 0;
        } catch (CannotMeasure e) {
            complaints.println(e.getMessage());
            return 1;
        } catch (Arguments.Misunderstood e) {
            complaints.println(e.getMessage());
            return MISUNDERSTOOD;
        }
    }
}
