package app.kith.attack;

import app.kith.local.Platform;
import app.kith.local.PlatformOptions;
import app.kith.local.PlatformPorts;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code ./kith attack}: starts a platform of its own, attacks it, and tells what gave way. */
public final class Attack {

    private static final String USAGE = """
            Usage: ./kith attack [--seed S] [--each N] [--port-offset N]

            Starts a platform of its own on the loopback address, attacks it as a stranger, a guest, a kiosk and an organiser
            of another organisation could, and prints for each attack how many requests were tried, how many were answered by
            a failure (5xx), what leaked, and what was lost to others. Ends with 1 when anything is not zero.

              --seed S         of the odd requests (default: 20261130)
              --each N         so many of them for each operation (default: 40)
              --port-offset N  of the platform that is attacked (default: 700)
            """;

    private static final int PORT_OFFSET = 700;
    private static final Duration HOSTILE = Duration.ofSeconds(15);

    private final PrintStream out;

    private Attack(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        if (List.of(words).contains("--help")) {
            System.out.print(USAGE);
            return;
        }
        int offset = Integer.parseInt(option(words, "--port-offset", Integer.toString(PORT_OFFSET)));
        int each = Integer.parseInt(option(words, "--each", "40"));
        long seed = Long.parseLong(option(words, "--seed", "20261130"));
        var options = PlatformOptions.defaults();
        Path state = options.root().resolve(".kith/attack");
        System.out.println("Starting a platform to attack.");
        boolean held;
        try (var platform = Platform.start(options.withState(state)
                .withPortOffset(offset)
                .startingFresh()
                .withoutSeed()
                .untrained())) {
            var target = new Setup(platform).target(options.root(), new PlatformPorts(offset), seed);
            held = new Attack(System.out).run(target, each);
        }
        System.exit(held ? 0 : 1);
    }

    private static String option(String[] words, String name, String otherwise) {
        int place = List.of(words).indexOf(name);
        return place >= 0 && place + 1 < words.length ? words[place + 1] : otherwise;
    }

    private boolean run(Target target, int each) throws IOException, InterruptedException {
        var sum = Tally.NOTHING;
        out.printf("%-24s %8s %6s %6s %6s%n", "attack", "tried", "5xx", "leaks", "lost");
        var bystanders = new Bystanders(target);
        try {
            for (var attempt : attempts(each)) {
                var tally = attempt.run(target).and(bystanders.disturbed());
                print(attempt.name(), tally);
                sum = sum.and(tally);
            }
        } finally {
            bystanders.stop();
        }
        var forgotten = bystanders.forgotten();
        print("acknowledged, and there", forgotten);
        sum = sum.and(forgotten);
        print("all", new Tally(sum.tried(), sum.failed(), sum.leaked(), sum.lost(), List.of()));
        return sum.isClean();
    }

    private static List<Attempt> attempts(int each) {
        return List.of(
                new OtherTenants(),
                new SignIns(),
                new OpenPorts(),
                new GuessedCodes(),
                new PoisonedProfiles(),
                new OpenRelay(),
                new HostileConnections(HOSTILE),
                new LargeBodies(),
                new HostileWorkbooks(),
                new RemovedGuests(),
                new OddRequests(each));
    }

    private void print(String name, Tally tally) {
        out.printf("%-24s %8d %6d %6d %6d%n", name, tally.tried(), tally.failed(), tally.leaked(), tally.lost());
        tally.notes().forEach(note -> out.println("    " + note));
    }
}
