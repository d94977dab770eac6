package app.kith.matching.planning;

/** What became of an answer to a reason. */
public sealed interface ReasonResult {

    /** The answer is kept, or was before. */
    record Answered() implements ReasonResult {}

    /** No reason of this gathering that concerns the person has this id. */
    record UnknownReason() implements ReasonResult {}

    /** The gathering has ended. */
    record GatheringOver() implements ReasonResult {}
}
