package app.kith.bench.matching;

import app.kith.engine.room.Guests;
import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomSettings;
import app.kith.engine.room.search.Rooms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One exchange of the annealing of tables: 1,000 people with wishes, tables of five, five rounds. */
@State(Scope.Benchmark)
public class TableLoops {

    private static final int PEOPLE = 1_000;
    private static final int SIZE = 5;
    private static final int ROUNDS = 5;
    private static final int EFFORT = 100;
    private static final int STEPS = PEOPLE * ROUNDS * EFFORT;

    private final RoomInput input;

    public TableLoops() {
        Topics topics = new Topics(PEOPLE);
        Guests guests = Guests.of(PEOPLE).withCompanies(topics.companies());
        input = RoomInput.of(guests, new RoomSettings(new RoomFormat.Tables(SIZE), ROUNDS, EFFORT, 1))
                .with(topics.wishes());
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public RoomOutcome step() {
        return Rooms.seat(input);
    }

    /** Exchanges any two people. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public RoomOutcome stepPlainly() {
        return new PlainAnnealing(input, SIZE, ROUNDS).seat(tried -> (double) tried / STEPS);
    }
}
