package app.kith.drill;

import app.kith.local.CannotStart;
import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import app.kith.local.PlatformPorts;
import app.kith.local.StateFolder;
import app.kith.simulator.Arguments;
import app.kith.simulator.platform.Patience;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** {@code ./kith drill}: hurts a platform of its own while guests are at work, and looks what is lost. */
public final class Drill {

    private static final String USAGE = """
            Usage: ./kith drill --minutes N [--seed S] [--port-offset N]

            Starts a platform of its own on this machine, lets made-up evenings run on it, and meanwhile kills (kill -9),
            freezes (SIGSTOP) and fills up the disk of its parts, each service, the broker and the database, in random
            order. Everything must be back within 60 s without a hand, every write that was acknowledged must be in the
            fact store, and no figure may differ between the services. Ends with 1 otherwise. It stops by itself, some
            minutes after the time given.

              --minutes N     how long faults come; twelve or more let each come once
              --seed S        the same seed makes the same order (default: a new one)
              --port-offset N where the platform listens, on the loopback address alone (default: 500)

            Filling a disk takes the rights of root, for a small disk in memory; elsewhere that is left out, and it says so.
            """;
    private static final int MISUNDERSTOOD = 2;
    private static final int LONGEST_MINUTES = 600;
    private static final long PORT_OFFSET = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int EVENINGS_BESIDE = 2;

    private final long seed;
    private final Duration length;
    private final int portOffset;
    private final PrintStream out;

    private Drill(long seed, Duration length, int portOffset, PrintStream out) {
        this.seed = seed;
        this.length = length;
        this.portOffset = portOffset;
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    static int run(String[] words, PrintStream out, PrintStream complaints) {
        if (words.length == 0 || List.of(words).contains("--help")) {
            out.print(USAGE);
            return words.length == 0 ? MISUNDERSTOOD : 0;
        }
        try {
            var arguments = Arguments.of(words, Set.of("minutes", "seed", "port-offset"));
            long minutes = arguments
                    .number("minutes")
                    .filter(given -> given > 0 && given <= LONGEST_MINUTES)
                    .orElse(0L);
            if (minutes == 0 || !arguments.rest().isEmpty()) {
                complaints.println(
                        "--minutes must say how long, from 1 to 600. ./kith drill --help tells what there is.");
                return MISUNDERSTOOD;
            }
            long seed = arguments.number("seed").orElseGet(() -> (long) new Random().nextInt(1_000_000));
            long offset = arguments.number("port-offset").orElse(PORT_OFFSET);
            return new Drill(seed, Duration.ofMinutes(minutes), (int) offset, out).go() ? 0 : 1;
        } catch (Arguments.Misunderstood e) {
            complaints.println(e.getMessage() + " ./kith drill --help tells what there is.");
            return MISUNDERSTOOD;
        } catch (CannotStart | Patience.Exhausted e) {
            complaints.println(e.getMessage());
            return 1;
        }
    }

    private boolean go() {
        var options = PlatformOptions.defaults();
        Path state = options.root().resolve(".kith/drill");
        StateFolder.delete(state);
        out.printf(
                "Drill with seed %d for %d minutes; logs are in %s%n", seed, length.toMinutes(), state.resolve("logs"));
        var disks = Disks.below(state);
        if (!disks.areThere()) {
            out.println("SKIPPED: full disks. This machine does not let a small disk be mounted; root may.");
        }
        var settings = options.withState(state)
                .withPortOffset(portOffset)
                .withoutSeed()
                .untrained();
        var started = new Ground(settings, disks);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        Result result = drill(started.start(), disks);
        result.print(out);
        out.println(result.isGood() ? "Nothing was lost, and nothing was late." : "NOT GOOD: see above.");
        return result.isGood();
    }

    private Result drill(Platform running, Disks disks) {
        var platform =
                new app.kith.simulator.platform.Platform(URI.create(running.gatewayUrl()), new Patience(PATIENCE));
        var evenings = new Evenings(platform, platform.signIn("ana@demo.kith", "kith"));
        Instant began = Instant.now();
        evenings.start(EVENINGS_BESIDE, seed);
        List<Strike> strikes = strike(running, disks, began.plus(length));
        try {
            evenings.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.printf("%d evenings came to their end; looking for what was lost%n", evenings.number());
        var acknowledged = evenings.acknowledged();
        var lost = new HashSet<>(new FactStore(running.postgres()).lost(acknowledged));
        var complaints = new ArrayList<>(evenings.brokenOff());
        complaints.addAll(evenings.differences());
        return new Result(began, strikes, acknowledged, lost, complaints);
    }

    /** Ends early where the platform does not find back: nothing further could be learnt. */
    private List<Strike> strike(Platform running, Disks disks, Instant end) {
        var random = new Random(seed);
        var striker = new Striker(running, new Health(running, new PlatformPorts(portOffset)), disks);
        var strikes = new ArrayList<Strike>();
        while (true) {
            for (Fault fault : Fault.all(random, disks.areThere())) {
                LockSupport.parkNanos(
                        Duration.ofMillis(2_000 + random.nextInt(4_000)).toNanos());
                if (Instant.now().isAfter(end)) {
                    return strikes;
                }
                Strike strike = striker.strike(fault);
                strikes.add(strike);
                out.printf(
                        Locale.ROOT, "  %-10s %-10s back after %s s%n", fault.kind(), fault.part(), strike.backAfter());
                if (strike.back() == null) {
                    return strikes;
                }
            }
        }
    }
}
