package app.kith.drill;

import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.platform.Refused;
import app.kith.simulator.report.Comparison;
import app.kith.simulator.report.Expectation;
import app.kith.simulator.report.LoggedOutcome;
import app.kith.simulator.story.GeneratedStory;
import app.kith.simulator.walk.Log;
import app.kith.simulator.walk.Steps;
import app.kith.simulator.walk.Unexpected;
import app.kith.simulator.walk.Walk;
import app.kith.simulator.walk.Write;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** One evening after the other, of made-up guests, until it is enough; what was acknowledged is written down with its time. */
final class Evenings {

    private static final int PEOPLE = 20;
    private static final int ROUNDS = 3;
    private static final int MOST_WORDS = 160;
    private static final Duration BREATH = Duration.ofSeconds(2);

    /** A write that the platform has said yes to. */
    record Acknowledged(Instant at, Write write) {}

    /** An evening that came to its end. */
    private record Over(UUID gatheringId, Log log) {}

    private final Platform platform;
    private final Organiser organiser;
    private final String run = HexFormat.of().toHexDigits(new Random().nextInt());
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Over> over = new ConcurrentLinkedQueue<>();
    private final Queue<String> brokenOff = new ConcurrentLinkedQueue<>();
    private final List<Thread> running = new ArrayList<>();
    private volatile boolean enough;

    Evenings(Platform platform, Organiser organiser) {
        this.platform = platform;
        this.organiser = organiser;
    }

    /** Starts several that run beside each other, so that at any time somebody does something. */
    void start(int beside, long seed) {
        for (int line = 0; line < beside; line++) {
            long first = seed + 1000L * line;
            running.add(Thread.ofPlatform().daemon().name("evening-", line).start(() -> oneAfterTheOther(first)));
        }
    }

    /** Begins no further evening and waits for the end of those that run. */
    void end() throws InterruptedException {
        enough = true;
        for (Thread line : running) {
            line.join();
        }
    }

    private void oneAfterTheOther(long firstSeed) {
        for (long seed = firstSeed; !enough; seed++) {
            String name = run + "-" + seed;
            try {
                var story = GeneratedStory.of("Drill, evening " + seed, PEOPLE, seed, ROUNDS, name);
                var quiet = Steps.to(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
                var walk = new Walk(
                        platform,
                        organiser,
                        story,
                        name,
                        quiet,
                        write -> acknowledged.add(new Acknowledged(Instant.now(), write)));
                over.add(new Over(walk.gatheringId(), walk.go()));
            } catch (Unexpected | Refused | Patience.Exhausted | IllegalStateException broken) {
                brokenOff.add("evening %d was broken off: %s".formatted(seed, firstWords(broken)));
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private static String firstWords(RuntimeException broken) {
        String text = String.valueOf(broken.getMessage());
        return text.length() <= MOST_WORDS ? text : text.substring(0, MOST_WORDS) + "…";
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    int number() {
        return over.size();
    }

    /** Evenings that could not be played to their end. */
    List<String> brokenOff() {
        return List.copyOf(brokenOff);
    }

    /** Every figure that differs from what the guests did, or from one service to another, once nothing is on its way any more. */
    List<String> differences() {
        var differing = new ArrayList<String>();
        over.forEach(evening -> differing.addAll(differences(evening)));
        return differing;
    }

    private List<String> differences(Over evening) {
        try {
            platform.patience().until("same figures everywhere", () -> {
                List<String> now = differencesNow(evening);
                return now.isEmpty() ? Optional.of(now) : Optional.empty();
            });
            return List.of();
        } catch (Patience.Exhausted late) {
            return differencesNow(evening);
        }
    }

    private List<String> differencesNow(Over evening) {
        int present = evening.log().present().size();
        UUID id = evening.gatheringId();
        var differing = new ArrayList<String>();
        var report = Comparison.ofReport(new Expectation(LoggedOutcome.of(evening.log())), organiser.report(id));
        if (!report.agrees()) {
            differing.add("%s: %d of %d figures of the report".formatted(id, report.differences(), report.size()));
        }
        int atTheDoor =
                organiser.gathering(id).map(gathering -> gathering.checkedIn()).orElse(-1);
        int inTheRoom = organiser.present(id);
        if (atTheDoor != present || inTheRoom != present) {
            differing.add("%s: %d came, %d by the door, %d by the room".formatted(id, present, atTheDoor, inTheRoom));
        }
        return differing;
    }
}
