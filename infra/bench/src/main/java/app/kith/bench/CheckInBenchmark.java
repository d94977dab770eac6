package app.kith.bench;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import app.kith.local.StateFolder;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.walk.Crowd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Check-ins through the gateway against pgbench with the same SQL, and how soon the console's counter shows them. */
final class CheckInBenchmark implements Benchmark {

    private static final int DOORS = Crowd.AT_ONCE;
    private static final int TURNS = 3;
    private static final int A_TURN = 1_600;
    private static final int WARM_UP = 1_600;
    private static final int A_SECOND = 50;
    private static final int WATCHED_WARM_UP = 10 * A_SECOND;
    private static final int WATCHED = 20 * A_SECOND;
    private static final Duration CALM = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "checkin";
    }

    @Override
    public String about() {
        return "check-ins through the gateway against pgbench, and how soon the console shows them";
    }

    @Override
    public List<Measured> run() {
        var options = PlatformOptions.defaults();
        Path state = options.root().resolve(".kith/bench");
        var figures = new ArrayList<Measured>();
        try (var running = Platform.start(
                options.withState(state).withPortOffset(3000).startingFresh().withoutSeed())) {
            Progress.say("the platform is up; waiting until it has prepared for later starts");
            running.awaitCalm();
            var platform = new app.kith.simulator.platform.Platform(
                    URI.create(running.gatewayUrl()), new Patience(Duration.ofSeconds(60)));
            var organiser = platform.signIn("ana@demo.kith", "kith");
            figures.addAll(throughput(running, platform, organiser));
            figures.addAll(counter(platform, organiser));
            return figures;
        } finally {
            StateFolder.delete(state);
        }
    }

    /** The processor time is that of the last turn. */
    static List<Measured> throughput(
            Platform running, app.kith.simulator.platform.Platform platform, Organiser organiser) {
        var pgbench = new PgBench(running.postgres(), DOORS);
        pgbench.prepare();
        var doors = new Doors(platform, organiser, WARM_UP + TURNS * A_TURN);
        Progress.say("guests are registered; warming up");
        rate(doors, WARM_UP);
        pgbench.rate(WARM_UP / DOORS);
        double[] ours = new double[TURNS];
        double[] theirs = new double[TURNS];
        List<Measured> used = List.of();
        for (int turn = 0; turn < TURNS; turn++) {
            Pause.of(CALM);
            theirs[turn] = pgbench.rate(A_TURN / DOORS * 3);
            Pause.of(CALM);
            var before = ProcessorTime.of(running);
            ours[turn] = rate(doors, A_TURN);
            used = ProcessorTime.of(running).since(before, A_TURN);
            Progress.say(
                    "turn %d of %d: pgbench %.0f/s, Kith %.0f/s".formatted(turn + 1, TURNS, theirs[turn], ours[turn]));
        }
        double own = Quantiles.of(ours).median();
        double baseline = Quantiles.of(theirs).median();
        var figures = new ArrayList<Measured>();
        figures.add(
                new Measured("check-ins through the gateway, %d at once".formatted(DOORS), own, "1/s", baseline, null));
        figures.add(
                new Measured("  ratio to pgbench with the same SQL", own / baseline, "", 1.0, new Goal.AtLeast(0.5)));
        figures.addAll(used);
        return figures;
    }

    /** Check-ins a second, as fast as they are answered. */
    private static double rate(Doors doors, int count) {
        var tickets = doors.next(count);
        long began = System.nanoTime();
        Crowd.each(tickets, doors::checkIn);
        return count / seconds(System.nanoTime() - began);
    }

    private static List<Measured> counter(app.kith.simulator.platform.Platform platform, Organiser organiser) {
        var doors = new Doors(platform, organiser, WATCHED_WARM_UP + WATCHED);
        Pause.of(CALM);
        Progress.say("watching the console's counter");
        try (var counter = new LiveCounter(organiser, doors.gathering())) {
            scan(doors, WATCHED_WARM_UP);
            counter.shownAt(WATCHED_WARM_UP);
            var sent = scan(doors, WATCHED);
            double[] waited = IntStream.range(0, WATCHED)
                    .mapToDouble(scan -> milliseconds(counter.shownAt(WATCHED_WARM_UP + scan + 1) - sent.get(scan)))
                    .toArray();
            var waits = Quantiles.of(waited);
            return List.of(
                    new Measured(
                            "scan to console's counter, %d/s, p50".formatted(A_SECOND),
                            waits.median(),
                            "ms",
                            null,
                            new Goal.AtMost(60)),
                    new Measured(
                            "scan to console's counter, %d/s, p99".formatted(A_SECOND),
                            waits.at(0.99),
                            "ms",
                            null,
                            new Goal.AtMost(200)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Scans at an even pace, whatever the answers take. @return the moment of each scan, in order */
    static List<Long> scan(Doors doors, int count) {
        var sent = new ArrayList<Long>();
        var answers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long due = System.nanoTime();
            for (var ticket : doors.next(count)) {
                LockSupport.parkNanos(due - System.nanoTime());
                sent.add(System.nanoTime());
                answers.add(threads.submit(() -> doors.checkIn(ticket)));
                due += TimeUnit.SECONDS.toNanos(1) / A_SECOND;
            }
            for (var answer : answers) {
                answer.get();
            }
            return sent;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("The measurement was broken off.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
        }
    }

    private static double seconds(long nanoseconds) {
        return nanoseconds / 1e9;
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }
}
