package app.kith.engine.room;

import java.util.List;

/** What became of a room. */
public sealed interface RoomOutcome {

    /**
     * A legal plan.
     *
     * @param rounds the rounds to come, in order
     * @param repeats whoever meets again in these rounds, once for each time, sorted; empty wherever no repeat is needed
     * @param stopped whether the search was cancelled before its effort was spent; the plan is the best legal one until then
     */
    record Seated(List<RoomRound> rounds, List<Couple> repeats, boolean stopped) implements RoomOutcome {

        public Seated {
            rounds = List.copyOf(rounds);
            repeats = List.copyOf(repeats);
        }
    }

    /**
     * No plan.
     *
     * @param detail the number that does not fit
     */
    record Refused(Reason reason, int detail) implements RoomOutcome {}

    /** Why there is no plan. */
    enum Reason {
        /** Nobody or one person: {@code detail} is how many. */
        TOO_FEW_PEOPLE,
        /** Fewer than one round to plan. */
        NO_ROUNDS,
        /** A table of fewer than three; two are {@link RoomFormat.Pairs}. */
        TABLE_TOO_SMALL,
        /** A negative effort. */
        NEGATIVE_EFFORT,
        /** Of two sides one is empty: {@code detail} is how many people the other has. */
        ONE_SIDE_EMPTY,
        /** A person outside the numbers is mentioned: {@code detail}. */
        UNKNOWN_PERSON,
        /** A list with one entry for each person has another length: {@code detail}. */
        WRONG_LENGTH,
        /** Every pair that could sit together is vetoed: {@code detail} is how many vetoes there are. */
        NOBODY_MAY_MEET
    }
}
