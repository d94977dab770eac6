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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The door: how fast a kiosk answers with and without a network, what it fetches, and what the server bears for minutes. */
final class DoorBenchmark implements Benchmark {

    private static final int ROSTER = 10_000;
    private static final long MINUTES = 2;
    private static final int RATE = 400;
    private static final int A_BATCH = RATE / 4;
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
        var minutes = arguments.number("minutes").orElse(MINUTES);
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

    /** Check-ins for minutes, as many a second as this rate or as are answered; the first that is not answered ends the measurement. */
    private static List<Measured> endurance(
            app.kith.simulator.platform.Platform platform, Organiser organiser, int minutes) {
        var crowds = new ArrayList<Doors>();
        for (int minute = 0; minute < minutes; minute++) {
            crowds.add(new Doors(platform, organiser, 60 * RATE));
            Progress.say("guests of %d of %d minutes are registered".formatted(minute + 1, minutes));
        }
        var times = new ConcurrentLinkedQueue<Double>();
        long began = System.nanoTime();
        crowds.forEach(doors -> minute(doors, times));
        double seconds = (System.nanoTime() - began) / 1e9;
        var waits = Quantiles.of(times.stream().mapToDouble(Double::doubleValue).toArray());
        return List.of(
                new Measured(
                        "check-ins through the gateway, %.0f s without an error, at most %d/s".formatted(seconds, RATE),
                        times.size() / seconds,
                        "1/s",
                        null,
                        new Goal.AtLeast(300)),
                new Measured(
                        "  p95 of their answers, %d at once".formatted(Crowd.AT_ONCE),
                        waits.at(0.95),
                        "ms",
                        null,
                        new Goal.AtMost(150)));
    }

    private static void minute(Doors doors, Queue<Double> times) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        for (int batch = 0; batch < 60 * RATE / A_BATCH && System.nanoTime() < end; batch++) {
            long due = System.nanoTime() + Duration.ofSeconds(1).toNanos() * A_BATCH / RATE;
            Crowd.each(doors.next(A_BATCH), ticket -> {
                long asked = System.nanoTime();
                doors.checkIn(ticket);
                times.add((System.nanoTime() - asked) / 1e6);
            });
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
