package app.kith.simulator;

import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.platform.Refused;
import app.kith.simulator.report.Comparison;
import app.kith.simulator.report.Expectation;
import app.kith.simulator.report.Exports;
import app.kith.simulator.report.LoggedOutcome;
import app.kith.simulator.report.RecordedOutcome;
import app.kith.simulator.story.GeneratedStory;
import app.kith.simulator.story.RecordedStory;
import app.kith.simulator.story.Story;
import app.kith.simulator.walk.Log;
import app.kith.simulator.walk.Steps;
import app.kith.simulator.walk.Unexpected;
import app.kith.simulator.walk.Walk;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code ./kith simulate}: drives whole gatherings and holds every figure of their reports against an independent count. */
public final class Simulate {

    private static final String USAGE = """
            Usage: ./kith simulate --attendees N [--seed S] [--rounds R]
                   ./kith simulate --replay FILE --wave W|all

            Drives a whole gathering through the public API, as organiser, kiosk and guests would, then compares every
            figure of its report, and the downloads, with an independent count. Ends with 1 on any difference.

              --attendees N   made-up people, of whom a quarter to three fifths stay away
              --seed S        the same seed makes the same evening (default: a new one)
              --rounds R      how many rounds (default: 4)
              --replay FILE   a recorded event: waves-01-14.csv of the speed-dating experiment
              --wave W        which wave, or all
              --gateway URL   where Kith is (default: http://localhost:8080)
              --port-offset N where a platform with this offset is, instead
              --user, --password   who organises (default: ana@demo.kith, kith)
              --patience S    how many seconds to wait for what is down or on its way (default: 120)
            """;
    private static final Set<String> OPTIONS = Set.of(
            "attendees", "seed", "rounds", "replay", "wave", "gateway", "port-offset", "user", "password", "patience");
    private static final int GATEWAY_PORT = 8080;
    private static final int MISUNDERSTOOD = 2;

    private final Platform platform;
    private final Organiser organiser;
    private final PrintStream out;

    /** One evening and where its figures come from. */
    private record Evening(
            Story story,
            String run,
            Function<Log, Expectation> expectation,
            Function<Log, BinaryOperator<String>> names) {}

    private Simulate(Platform platform, Organiser organiser, PrintStream out) {
        this.platform = platform;
        this.organiser = organiser;
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(run(words, System.out, System.err));
    }

    private static int run(String[] words, PrintStream out, PrintStream complaints) {
        if (words.length == 0 || List.of(words).contains("--help")) {
            out.print(USAGE);
            return words.length == 0 ? MISUNDERSTOOD : 0;
        }
        try {
            Arguments arguments = Arguments.of(words, OPTIONS);
            List<Evening> evenings = evenings(arguments);
            var patience =
                    new Patience(Duration.ofSeconds(arguments.number("patience").orElse(120L)));
            var platform = new Platform(gateway(arguments), patience);
            Organiser organiser = platform.signIn(
                    arguments.text("user").orElse("ana@demo.kith"),
                    arguments.text("password").orElse("kith"));
            return new Simulate(platform, organiser, out).all(evenings) ? 0 : 1;
        } catch (Arguments.Misunderstood e) {
            complaints.println(e.getMessage() + " ./kith simulate --help tells what there is.");
            return MISUNDERSTOOD;
        } catch (Unexpected | Refused | Patience.Exhausted e) {
            complaints.println(e.getMessage());
            return 1;
        }
    }

    private static List<Evening> evenings(Arguments arguments) {
        String run = HexFormat.of().toHexDigits(new Random().nextInt());
        Optional<Path> file = arguments.text("replay").map(Path::of);
        if (file.isPresent()) {
            return waves(file.get(), arguments.text("wave").orElse("all")).stream()
                    .map(wave -> recorded(file.get(), wave, run))
                    .toList();
        }
        int attendees = arguments
                .number("attendees")
                .orElseThrow(() -> new Arguments.Misunderstood("Either --attendees or --replay is needed."))
                .intValue();
        if (attendees < 2) {
            throw new Arguments.Misunderstood("An evening needs two people or more.");
        }
        long seed = arguments.number("seed").orElseGet(() -> (long) new Random().nextInt(1_000_000));
        int rounds = arguments.number("rounds").orElse(4L).intValue();
        return List.of(generated(attendees, seed, rounds, run));
    }

    private static List<Integer> waves(Path file, String wave) {
        if (!Files.isReadable(file)) {
            throw new Arguments.Misunderstood("There is no file " + file + " to read.");
        }
        List<Integer> known = RecordedStory.waves(file);
        if (wave.equals("all")) {
            return known;
        }
        return known.stream()
                .filter(each -> wave.equals(each.toString()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() ->
                        new Arguments.Misunderstood("The file holds the waves %s, not %s.".formatted(known, wave)));
    }

    private static Evening recorded(Path file, int wave, String run) {
        return new Evening(
                RecordedStory.read(file, wave, run),
                run + "/wave/" + wave,
                _ -> new Expectation(RecordedOutcome.of(file, wave)),
                _ -> (_, name) -> name.replace("Participant ", ""));
    }

    private static Evening generated(int attendees, long seed, int rounds, String run) {
        Story story = GeneratedStory.of("Made-up evening, seed " + seed, attendees, seed, rounds, run);
        return new Evening(story, run, log -> new Expectation(LoggedOutcome.of(log)), log -> {
            Map<String, String> emails = log.personIds().entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getValue().toString(), Map.Entry::getKey));
            return (personId, _) -> emails.getOrDefault(personId, personId);
        });
    }

    static URI gateway(Arguments arguments) {
        long offset = arguments.number("port-offset").orElse(0L);
        return URI.create(arguments.text("gateway").orElse("http://localhost:" + (GATEWAY_PORT + offset)));
    }

    private boolean all(List<Evening> evenings) {
        List<String> verdicts = new ArrayList<>();
        boolean good = true;
        for (Evening evening : evenings) {
            Comparison comparison = play(evening);
            comparison.print(out);
            good &= comparison.agrees();
            verdicts.add("%s: %s".formatted(evening.story().title(), verdict(comparison)));
        }
        out.println();
        verdicts.forEach(out::println);
        if (platform.patience().retries() > 0) {
            out.printf("Waited or asked again %d times.%n", platform.patience().retries());
        }
        return good;
    }

    private static String verdict(Comparison comparison) {
        return comparison.agrees()
                ? "all %d figures agree".formatted(comparison.size())
                : "%d of %d figures DIFFER".formatted(comparison.differences(), comparison.size());
    }

    private Comparison play(Evening evening) {
        out.printf(
                "%n%s: %d people%n",
                evening.story().title(), evening.story().attendees().size());
        Steps steps = Steps.to(out);
        var walk = new Walk(platform, organiser, evening.story(), evening.run(), steps);
        Log log = walk.go();
        Expectation expectation = evening.expectation().apply(log);
        Comparison comparison = awaitReport(walk, expectation);
        new Exports(expectation, evening.names().apply(log))
                .addTo(
                        comparison,
                        organiser.export(walk.gatheringId(), "attendance.csv"),
                        organiser.export(walk.gatheringId(), "connections.csv"));
        steps.say("report and downloads compared");
        return comparison;
    }

    /** The report as soon as it agrees, or as it is when the time is up. */
    private Comparison awaitReport(Walk walk, Expectation expectation) {
        try {
            return platform.patience()
                    .until(
                            "complete report",
                            () -> Optional.of(Comparison.ofReport(expectation, organiser.report(walk.gatheringId())))
                                    .filter(Comparison::agrees));
        } catch (Patience.Exhausted late) {
            return Comparison.ofReport(expectation, organiser.report(walk.gatheringId()));
        }
    }
}
