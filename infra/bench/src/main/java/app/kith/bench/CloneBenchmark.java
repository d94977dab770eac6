package app.kith.bench;

import app.kith.local.PlatformOptions;
import app.kith.local.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a newcomer waits for: {@code ./kith up} and {@code ./kith test} in a fresh clone, the caches of Maven and npm empty. */
final class CloneBenchmark implements Benchmark {

    private static final double SECONDS_A_MINUTE = 60;

    @Override
    public String name() {
        return "clone";
    }

    @Override
    public String about() {
        return "./kith up and ./kith test in a fresh clone of what is committed, caches empty: a quarter of an hour and more";
    }

    @Override
    public List<Measured> run() {
        Path root = PlatformOptions.defaults().root();
        Path folder = temporaryFolder();
        try {
            Path clone = folder.resolve("kith");
            var here = new Checkout(root, Map.of());
            var cloned = here.run(List.of("git", "clone", "--quiet", root.toString(), clone.toString()));
            if (cloned.code() != 0) {
                throw new CannotMeasure(cloned.tail());
            }
            Path shared = root.resolveSibling("shared");
            if (Files.exists(shared)) {
                Files.createSymbolicLink(folder.resolve("shared"), shared);
            }
            return measure(new Checkout(
                    clone,
                    Map.of(
                            "MAVEN_OPTS",
                            "-Dmaven.repo.local=" + folder.resolve("maven"),
                            "npm_config_cache",
                            folder.resolve("npm").toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            StateFolder.delete(folder);
        }
    }

    private static List<Measured> measure(Checkout clone) {
        double up;
        try (var running = clone.up(List.of("--port-offset", "3000"))) {
            up = minutes(running.readyAfter().toMillis());
        }
        double test = minutes(clone.kith(List.of("test")).toMillis());
        return List.of(
                new Measured("./kith up, fresh clone, caches empty", up, "min", null, new Goal.AtMost(6)),
                new Measured("./kith test after it", test, "min", null, new Goal.AtMost(15)));
    }

    private static double minutes(long milliseconds) {
        return milliseconds / 1000.0 / SECONDS_A_MINUTE;
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("kith-clone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
