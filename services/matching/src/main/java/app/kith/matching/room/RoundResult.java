package app.kith.matching.room;

import java.util.UUID;

/** What became of the wish for a round. */
sealed interface RoundResult {

    /** The round is there: started now, or by the same request before. */
    record Started() implements RoundResult {}

    /** Another round has this id. */
    record IdReused() implements RoundResult {}

    record GatheringOver() implements RoundResult {}

    record NobodyPresent() implements RoundResult {}

    record OnlyOnePresent() implements RoundResult {}

    record RoundRunning() implements RoundResult {}

    /** A pair names somebody without a confirmed place at this gathering. */
    record PairUnknown(UUID personId) implements RoundResult {}

    /** A person is in more than one pair, or paired with themselves. */
    record PairTwice(UUID personId) implements RoundResult {}

    /** A pair names somebody who has not come. */
    record PairAbsent(UUID personId) implements RoundResult {}

    /** Two of a pair must not be brought together. */
    record PairApart(UUID personId) implements RoundResult {}

    /** A pair names somebody who takes part in groups alone. */
    record PairGroupsOnly(UUID personId) implements RoundResult {}

    /** Of two sides nobody of one has come. */
    record OneSideEmpty() implements RoundResult {}
}
