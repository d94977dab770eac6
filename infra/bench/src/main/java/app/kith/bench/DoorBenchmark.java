package app.kith.bench;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import app.kith.local.StateFolder;
import app.kith.simulator.Arguments;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.walk.Crowd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The door: how fast a kiosk answers with and without a network, what it fetches, and what the server bears for minutes. */
final class DoorBenchmark implements Benchmark {

    private static final int ROSTER = 10_000;
    private static final int EXPECTED_RATE = 400;
    private static final int A_BATCH = 500;
    private static final Pattern FILES = Pattern.compile("const files = \\[(.*?)];", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("\"([^\"]+)\"");

    @Override
    public String name() {
        return "door";
    }

    @Override
    public String about() {
        return "the kiosk with and without a network, and minutes of check-ins through the gateway (--minutes N)";
    }

    @Override
    public List<Measured> run() {
        return run(new Arguments(Map.of(), List.of()));
    }

    @Override
    public List<Measured> run(Arguments arguments) {
        var minutes = arguments.number("minutes").orElse(1L);
        var options = PlatformOptions.defaults();
        Path state = options.root().resolve(".kith/bench");
        var figures = new ArrayList<Measured>();
        try (var running = Platform.start(
                options.withState(state).withPortOffset(3000).startingFresh().withoutSeed())) {
            Progress.say("the platform is up; waiting until it has prepared for later starts");
            running.awaitCalm();
            var platform = new app.kith.simulator.platform.Platform(
                    URI.create(running.gatewayUrl()), new Patience(Duration.ofMinutes(2)));
            var organiser = platform.signIn("ana@demo.kith", "kith");
            figures.add(firstLoad(running.gatewayUrl()));
            var doors = new Doors(platform, organiser, ROSTER);
            figures.addAll(roster(doors));
            figures.addAll(KioskPace.measure(options.root(), running.gatewayUrl(), organiser, doors));
            figures.addAll(endurance(platform, organiser, Math.toIntExact(minutes)));
            figures.addAll(CheckInBenchmark.throughput(running, platform, organiser));
            return figures;
        } finally {
            StateFolder.delete(state);
        }
    }

    /** What a browser fetches for the app, as it goes over the wire. */
    private static Measured firstLoad(String gateway) {
        var files = FILES.matcher(new String(fetch(gateway + "/kiosk/sw.js", "identity"), StandardCharsets.UTF_8));
        if (!files.find()) {
            throw new CannotMeasure("The kiosk's service worker names no files.");
        }
        double bytes = FILE.matcher(files.group(1))
                .results()
                .mapToInt(file -> fetch(gateway + file.group(1), "br, gzip").length)
                .sum();
        return new Measured("kiosk: first load, compressed", bytes / 1000, "kB", null, new Goal.AtMost(350));
    }

    private static byte[] fetch(String address, String encoding) {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", encoding)
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Measured> roster(Doors doors) {
        doors.kiosk().roster(doors.gathering());
        long began = System.nanoTime();
        var roster = doors.kiosk().roster(doors.gathering());
        double seconds = (System.nanoTime() - began) / 1e9;
        double megabytes = roster.getBytes(StandardCharsets.UTF_8).length / 1e6;
        return List.of(
                new Measured("roster of %d people".formatted(ROSTER), megabytes, "MB", null, new Goal.AtMost(4)),
                new Measured("  time to download", seconds, "s", null, null));
    }

    /** Check-ins for minutes; the first that is not answered ends the measurement. */
    private static List<Measured> endurance(
            app.kith.simulator.platform.Platform platform, Organiser organiser, int minutes) {
        var doors = new Doors(platform, organiser, minutes * 60 * EXPECTED_RATE);
        var times = new ConcurrentLinkedQueue<Double>();
        long began = System.nanoTime();
        long end = began + Duration.ofMinutes(minutes).toNanos();
        for (int left = minutes * 60 * EXPECTED_RATE; left >= A_BATCH && System.nanoTime() < end; left -= A_BATCH) {
            Crowd.each(doors.next(A_BATCH), ticket -> {
                long asked = System.nanoTime();
                doors.checkIn(ticket);
                times.add((System.nanoTime() - asked) / 1e6);
            });
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        var waits = Quantiles.of(times.stream().mapToDouble(Double::doubleValue).toArray());
        return List.of(
                new Measured(
                        "check-ins through the gateway, %.0f s without an error".formatted(seconds),
                        times.size() / seconds,
                        "1/s",
                        null,
                        new Goal.AtLeast(300)),
                new Measured(
                        "  p95, %d at once".formatted(Crowd.AT_ONCE),
                        waits.at(0.95),
                        "ms",
                        null,
                        new Goal.AtMost(150)));
    }
}
