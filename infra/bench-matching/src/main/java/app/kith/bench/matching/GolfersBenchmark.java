package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import app.kith.engine.check.TablesCertificate;
import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomSettings;
import app.kith.engine.room.search.Rooms;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** M8: as many rounds without anybody meeting twice as anybody is known to have found, size by size, a minute each. */
final class GolfersBenchmark implements Benchmark {

    private static final double ALLOWED = 60;

    /** In a run of all goals. */
    private static final double BRIEF = 6;

    private static final int EFFORT = 20_000;

    /** Sizes on which the annealing of the popular browser tool is run beside. */
    private static final Set<String> COMPARED = Set.of("5-3", "7-4", "8-4", "6-6");

    private final PrintStream progress = System.err;
    private final double seconds;

    GolfersBenchmark(Pace pace) {
        seconds = pace == Pace.FULL ? ALLOWED : BRIEF;
    }

    private record Reached(int rounds, int repeats, int breaches, double seconds) {}

    @Override
    public String name() {
        return "M8";
    }

    @Override
    public String about() {
        return "tables without repeats, rounds of the best known schedules (groups-size); baseline: annealing round by round";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        int reached = 0;
        int breaches = 0;
        double slowest = 0;
        Map<String, Integer> best = bestKnown();
        for (Map.Entry<String, Integer> entry : best.entrySet()) {
            int dash = entry.getKey().indexOf('-');
            int groups = Integer.parseInt(entry.getKey(), 0, dash, 10);
            int size = Integer.parseInt(entry.getKey().substring(dash + 1));
            Reached ours = reach(groups, size, entry.getValue());
            reached += ours.rounds() >= entry.getValue() ? 1 : 0;
            breaches += ours.breaches();
            slowest = Math.max(slowest, ours.seconds());
            figures.addAll(figures(entry.getKey(), entry.getValue(), ours, groups, size));
        }
        figures.add(new Measured(
                "M8 sizes reached, %.0f s each".formatted(seconds), reached, "", null, new Goal.AtLeast(best.size())));
        figures.add(new Measured("M8 slowest size", slowest, "s", null, new Goal.AtMost(ALLOWED)));
        figures.add(new Measured("M8 broken rules", breaches, "", null, new Goal.AtMost(0)));
        return figures;
    }

    /** Only of sizes that are not reached, or compared; the others are counted. */
    private List<Measured> figures(String size, int known, Reached ours, int groups, int seats) {
        List<Measured> figures = new ArrayList<>();
        progress.printf("  %-5s %2d of %2d rounds in %.1f s%n", size, ours.rounds(), known, ours.seconds());
        if (ours.rounds() < known) {
            figures.add(new Measured(
                    "M8 %s: rounds in %.1f s".formatted(size, ours.seconds()),
                    ours.rounds(),
                    "rounds",
                    null,
                    new Goal.AtLeast(known)));
        }
        if (ours.rounds() < known || COMPARED.contains(size)) {
            Double plain = COMPARED.contains(size)
                    ? (double) new RoundByRound(groups, seats, known)
                            .repeats(Math.max(Math.min(10, seconds), ours.seconds()))
                    : null;
            figures.add(new Measured(
                    "M8 %s: repeats in %d rounds".formatted(size, known), ours.repeats(), "", plain, null));
        }
        return figures;
    }

    /** Asks for the best known number of rounds; where that leaves repeats, for one less, and so on while the time lasts. */
    private Reached reach(int groups, int size, int known) {
        long began = System.nanoTime();
        int repeats = 0;
        int breaches = 0;
        for (int rounds = known; rounds > 0; rounds--) {
            RoomFormat format = size == 2 ? new RoomFormat.Pairs() : new RoomFormat.Tables(size);
            int effort = rounds == known ? EFFORT : 0;
            RoomInput input = RoomInput.of(Guests.of(groups * size), new RoomSettings(format, rounds, effort, 1));
            var plan = (RoomOutcome.Seated) Rooms.seat(input, () -> seconds(began) > this.seconds - 1);
            var certificate = TablesCertificate.of(input, plan);
            breaches += certificate.breaches().size();
            repeats = rounds == known ? certificate.repeats() : repeats;
            if (certificate.repeats() == 0) {
                return new Reached(rounds, repeats, breaches, seconds(began));
            }
        }
        return new Reached(0, repeats, breaches, seconds(began));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static Map<String, Integer> bestKnown() {
        Path file = SharedData.require("golfers/best-known-uniform.json");
        try {
            TypeReference<TreeMap<String, Integer>> sizes = new TypeReference<>() {};
            return JsonMapper.shared().readValue(Files.readString(file), sizes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
