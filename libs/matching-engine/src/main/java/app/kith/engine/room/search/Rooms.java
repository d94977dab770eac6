package app.kith.engine.room.search;

import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomOutcome.Seated;
import app.kith.engine.room.RoomRound;
import app.kith.engine.room.RoomSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Seats a room for the rounds to come: algebra first (1-factorisations, transversal and resolvable designs), then annealing for what
 * algebra does not know of: vetoes, earlier meetings, colleagues, newcomers, wishes, people who come and go.
 *
 * <p>In this order: nobody is seated against a veto, people sit out in turn, nobody meets again while it can be avoided, newcomers have
 * a host, colleagues are apart, and what is wished for most sits together; a table is worth the mean of its pairs.
 */
public final class Rooms {

    private static final int HEATINGS = 4;

    private Rooms() {}

    /** Plans with all the effort that the settings allow. */
    public static RoomOutcome seat(RoomInput input) {
        return seat(input, () -> false);
    }

    /**
     * Plans until the effort is spent or the plan is cancelled.
     *
     * @param cancelled asked often and from this thread; once it answers true, the best legal plan so far is returned
     * @return the plan, or a refusal if the input makes no sense; the same for the same input, unless cancelled
     */
    public static RoomOutcome seat(RoomInput input, BooleanSupplier cancelled) {
        return new InputCheck(input)
                .refusal()
                .<RoomOutcome>map(refusal -> refusal)
                .orElseGet(() -> plan(new Evening(input), cancelled));
    }

    private static Seated plan(Evening evening, BooleanSupplier cancelled) {
        RoomSettings settings = evening.input.settings();
        Opening opening = new Opening(evening, cancelled);
        Hall hall = opening.lay();
        var annealing = new Annealing(evening, hall, opening.isTight(), settings.seed(), cancelled);
        int size = settings.format() instanceof RoomFormat.Tables(int seats) ? seats : 2;
        long tries = (long) settings.effort() * hall.table.length;
        Bill legal = new Bill(hall, evening, Weights.LEGAL, new PairCosts(evening, Weights.LEGAL), size);
        for (int heated = 0; heated < HEATINGS && !annealing.makeLegal(legal, tries / HEATINGS); heated++) {
            // warmed up again from the best so far
        }
        if (size == 2) {
            new FreshPairs(evening, hall).repair();
        }
        Vetoes vetoes = new Vetoes(evening, hall);
        while (vetoes.clear()) {
            annealing.makeLegal(legal, tries / evening.people);
        }
        if (evening.input.wishes().edges() > 0 && tries > 0) {
            Weights weights = Weights.valued(size);
            Bill valued = new Bill(hall, evening, weights, new PairCosts(evening, weights), size);
            annealing.improve(valued, tries);
            new Descent(evening, hall, valued, cancelled).run(tries);
        }
        return toOutcome(evening, hall, annealing.wasStopped());
    }

    private static Seated toOutcome(Evening evening, Hall hall, boolean stopped) {
        List<RoomRound> rounds = new ArrayList<>();
        for (int round = 0; round < hall.rounds; round++) {
            List<List<Integer>> tables = new ArrayList<>();
            for (int t = 0; t < hall.tables(round); t++) {
                List<Integer> table = new ArrayList<>();
                for (int seat = 0; seat < hall.size(round, t); seat++) {
                    table.add(hall.at(round, hall.start(round, t) + seat));
                }
                Collections.sort(table);
                tables.add(table);
            }
            rounds.add(new RoomRound(
                    tables,
                    Arrays.stream(hall.sittingOut(round)).sorted().boxed().toList()));
        }
        return new Seated(rounds, Repeats.of(evening, rounds), stopped);
    }
}
