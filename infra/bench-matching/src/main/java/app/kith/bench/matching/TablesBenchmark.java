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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** M9: tables with wishes, beside the same annealing over exchanges of any two people for the same time. */
final class TablesBenchmark implements Benchmark {

    private static final int SIZE = 5;
    private static final int ROUNDS = 5;
    private static final double SECONDS = 10;
    private static final int RUNS = 9;

    @Override
    public String name() {
        return "M9";
    }

    @Override
    public String about() {
        return "tables of five with wishes, five rounds, 10 s; baseline: the same annealing without being led";
    }

    @Override
    public List<Measured> run() {
        List<Measured> figures = new ArrayList<>();
        measureValue(figures);
        measureFirstPlan(figures);
        return figures;
    }

    private static void measureValue(List<Measured> figures) {
        RoomInput trial = input(1_000, 100);
        seat(trial);
        long began = System.nanoTime();
        seat(trial);
        int effort = (int) (100 * SECONDS / seconds(began));
        RoomInput input = input(1_000, effort);
        long start = System.nanoTime();
        RoomOutcome.Seated plan = seat(input);
        double took = seconds(start);
        var certificate = TablesCertificate.of(input, plan);
        var plain = new PlainAnnealing(input, SIZE, ROUNDS);
        RoomOutcome.Seated baseline = plain.seat(took);
        var other = TablesCertificate.of(input, baseline);
        String what = "M9 1,000 people: ";
        figures.add(new Measured(what + "broken rules", certificate.breaches().size(), "", null, new Goal.AtMost(0)));
        figures.add(new Measured(
                what + "repeats", certificate.repeats(), "", (double) other.repeats(), new Goal.AtMost(0)));
        figures.add(new Measured(
                what + "colleagues", certificate.colleagues(), "", (double) other.colleagues(), new Goal.AtMost(0)));
        figures.add(new Measured(
                what + "value", certificate.value(), "", other.value(), new Goal.AtLeast(1.1 * other.value())));
        figures.add(new Measured(what + "time", took, "s", took, null));
    }

    private static void measureFirstPlan(List<Measured> figures) {
        RoomInput input = input(10_000, 0);
        double[] millis = new double[RUNS];
        var certificate = TablesCertificate.of(input, seat(input));
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            seat(input);
            millis[run] = 1_000 * seconds(began);
        }
        Arrays.sort(millis);
        String what = "M9 10,000 people, first plan: ";
        figures.add(new Measured(what + "broken rules", certificate.breaches().size(), "", null, new Goal.AtMost(0)));
        figures.add(new Measured(what + "repeats", certificate.repeats(), "", null, new Goal.AtMost(0)));
        figures.add(new Measured(what + "time, median of " + RUNS, millis[RUNS / 2], "ms", null, new Goal.AtMost(50)));
    }

    private static RoomOutcome.Seated seat(RoomInput input) {
        return (RoomOutcome.Seated) Rooms.seat(input);
    }

    private static RoomInput input(int people, int effort) {
        var topics = new Topics(people);
        Guests guests = Guests.of(people).withCompanies(topics.companies());
        return RoomInput.of(guests, new RoomSettings(new RoomFormat.Tables(SIZE), ROUNDS, effort, 1))
                .with(topics.wishes());
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
