package app.kith.bench;

import app.kith.local.PlatformOptions;
import app.kith.local.ResidentMemory;
import app.kith.local.StateFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How long {@code ./kith up} takes from a built tree, and what it holds: the second start, and the first as its baseline. */
final class StartupBenchmark implements Benchmark {

    private static final int STARTS = 3;
    private static final double GIGABYTE = 1e9;
    private static final Duration QUIET = Duration.ofSeconds(6);

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String about() {
        return "./kith up from a built tree: time to ready and memory";
    }

    @Override
    public List<Measured> run() {
        Path root = PlatformOptions.defaults().root();
        Path state = root.resolve(".kith/bench");
        var checkout = new Checkout(root, Map.of());
        var place = List.of("--state", state.toString(), "--port-offset", "3000");
        checkout.kith(List.of("build"));
        try {
            return measure(checkout, place, state);
        } finally {
            StateFolder.delete(state);
        }
    }

    private static List<Measured> measure(Checkout checkout, List<String> place, Path state) {
        double first;
        Progress.say("first start");
        try (var running = checkout.up(place, "--fresh")) {
            first = seconds(running.readyAfter());
            Progress.say("ready after %.0f s; waiting until it has prepared for later starts".formatted(first));
            awaitTraining(state);
        }
        var starts = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        for (int start = 0; start < STARTS; start++) {
            try (var running = checkout.up(place)) {
                starts.add(seconds(running.readyAfter()));
                Progress.say("start %d ready after %.0f s".formatted(start + 2, starts.getLast()));
                memory.add(held(running));
            }
        }
        double[] all = starts.stream().mapToDouble(Double::doubleValue).toArray();
        return List.of(
                new Measured(
                        "second start to ready, median of " + STARTS,
                        Quantiles.of(all).median(),
                        "s",
                        first,
                        new Goal.AtMost(30)),
                new Measured("second start to ready, slowest", Quantiles.of(all).at(1), "s", first, null),
                new Measured(
                        "memory held by everything when ready",
                        memory.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                        "GB",
                        null,
                        new Goal.AtMost(3)));
    }

    private static double held(Checkout.Running running) {
        return ResidentMemory.of(Stream.of(running.process().toHandle())) / GIGABYTE;
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    /** The first start after a build leaves something to do in the background. */
    private static void awaitTraining(Path state) {
        Path training = state.resolve("run/training.pid");
        long quietSince = System.nanoTime();
        while (System.nanoTime() - quietSince < QUIET.toNanos()) {
            if (Files.exists(training)) {
                quietSince = System.nanoTime();
            }
            Pause.of(Duration.ofMillis(200));
        }
    }
}
