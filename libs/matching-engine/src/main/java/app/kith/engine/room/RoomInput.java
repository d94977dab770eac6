package app.kith.engine.room;

import app.kith.engine.plan.CandidateGraph;
import java.util.List;

/**
 * A room to be seated.
 *
 * @param past the rounds that were held; they stay as they were, and who met or sat out in them is remembered
 * @param wishes what seating two people together is worth, on any scale; pairs that are not in it are worth nothing
 */
public record RoomInput(Guests guests, Ties ties, List<RoomRound> past, CandidateGraph wishes, RoomSettings settings) {

    public RoomInput {
        past = List.copyOf(past);
    }

    /** A room in which nothing is wished for and nothing has happened. */
    public static RoomInput of(Guests guests, RoomSettings settings) {
        return new RoomInput(guests, Ties.NONE, List.of(), noWishes(guests.number()), settings);
    }

    public RoomInput with(Ties known) {
        return new RoomInput(guests, known, past, wishes, settings);
    }

    public RoomInput with(CandidateGraph wished) {
        return new RoomInput(guests, ties, past, wished, settings);
    }

    public RoomInput after(List<RoomRound> held) {
        return new RoomInput(guests, ties, held, wishes, settings);
    }

    private static CandidateGraph noWishes(int people) {
        return CandidateGraph.of(Math.max(0, people), new int[0], new int[0], new double[0]);
    }
}
