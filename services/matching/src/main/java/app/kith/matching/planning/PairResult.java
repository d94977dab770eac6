package app.kith.matching.planning;

/** What became of a pair that the organiser drops, or wants back. */
sealed interface PairResult {

    /** The pair is as the organiser wants it, now or from before. */
    record Taken() implements PairResult {}

    /** The two are not two people with a place at this gathering. */
    record UnknownPair() implements PairResult {}

    /** The gathering has ended. */
    record GatheringOver() implements PairResult {}
}
