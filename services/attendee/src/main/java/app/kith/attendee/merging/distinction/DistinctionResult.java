package app.kith.attendee.merging.distinction;

import app.kith.attendee.merging.duplicate.Distinctions;

/** What came of saying that two people are not the same, or of taking that back. */
sealed interface DistinctionResult {

    /** What holds now. */
    record Settled(Distinctions.Distinction distinction) implements DistinctionResult {}

    /** One of the two is nobody here. */
    record NoSuchPerson() implements DistinctionResult {}

    /** Nothing like that was said. */
    record NoSuchDistinction() implements DistinctionResult {}

    /** Both are the same person: named twice, or merged before. */
    record SamePerson() implements DistinctionResult {}

    /** Somebody said so before. */
    record SaidBefore() implements DistinctionResult {}

    /** It was said of other people under this id. */
    record IdReused() implements DistinctionResult {}
}
