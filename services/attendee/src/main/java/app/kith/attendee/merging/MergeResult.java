package app.kith.attendee.merging;

/** What came of asking to merge two people, or to part them. */
sealed interface MergeResult {

    /** The merge as it stands now. */
    record Settled(MergeView merge) implements MergeResult {}

    /** One of the two is nobody here. */
    record NoSuchPerson() implements MergeResult {}

    /** There is no such merge. */
    record NoSuchMerge() implements MergeResult {}

    /** Both are the same person already: named twice, or merged before. */
    record SamePerson() implements MergeResult {}

    /** Other people were merged under this id. */
    record IdReused() implements MergeResult {}

    /** One of the two was merged again since; that must be undone first. */
    record MergedAgain() implements MergeResult {}

    /** The merge is too old to be undone. */
    record TooLate() implements MergeResult {}
}
