package app.kith.attendee.merging;

/** What came of asking what a merge would do. */
sealed interface PreviewResult {

    /** What the two would be. */
    record Shown(MergePreview preview) implements PreviewResult {}

    /** One of the two is nobody here. */
    record NoSuchPerson() implements PreviewResult {}

    /** Both are the same person already. */
    record SamePerson() implements PreviewResult {}
}
