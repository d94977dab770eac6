package app.kith.matching.planning;

/** What became of the wish for a plan. */
sealed interface PlanResult {

    /** The plan is there: made now, or by the same request before. */
    record Planned() implements PlanResult {}

    /** Another plan has this id. */
    record IdReused() implements PlanResult {}

    /** The gathering has ended. */
    record GatheringOver() implements PlanResult {}
}
