package app.kith.engine.evening;

import java.util.List;

/** What became of the wish for rounds. */
public sealed interface SeatingOutcome {

    /**
     * The rounds; where nobody may meet anybody, everybody sits out.
     *
     * @param rounds in their order
     * @param stopped whether the search was ended early; the rounds are the best allowed ones until then
     */
    record Seated(List<Seating> rounds, boolean stopped) implements SeatingOutcome {
        public Seated {
            rounds = List.copyOf(rounds);
        }
    }

    /** Of two sides one is empty: nobody is there to be met. */
    record OneSideEmpty() implements SeatingOutcome {}
}
