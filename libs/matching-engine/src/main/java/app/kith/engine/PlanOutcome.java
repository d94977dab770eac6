package app.kith.engine;

import java.util.List;

/** What became of the wish for a plan. */
public sealed interface PlanOutcome {

    /** A plan that keeps every wish. */
    record Planned(Plan plan) implements PlanOutcome {}

    /**
     * The calculation was ended early.
     *
     * @param soFar keeps every wish, but may leave out people and be worth less than could be
     */
    record Cancelled(Plan soFar) implements PlanOutcome {}

    /**
     * No plan can keep all of these wishes.
     *
     * @param conflict without any one of them, the others could be kept
     */
    record Contradictory(List<Wish> conflict) implements PlanOutcome {

        public Contradictory {
            conflict = List.copyOf(conflict);
        }
    }
}
