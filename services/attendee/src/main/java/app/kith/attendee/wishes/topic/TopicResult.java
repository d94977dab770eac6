package app.kith.attendee.wishes.topic;

/** What came of changing a topic. */
sealed interface TopicResult {

    /** The change holds, or is taken back. */
    record Settled() implements TopicResult {}

    /** There is no such topic. */
    record NoSuchTopic() implements TopicResult {}

    /** A topic of one's own needs a name in one language at least, and a field. */
    record Nameless() implements TopicResult {}

    /** Another topic is called the same. */
    record NameTaken(String title) implements TopicResult {}

    /** The topic was merged into another: that one can be changed. */
    record MergedAway() implements TopicResult {}

    /** A topic cannot be merged into itself. */
    record SameTopic() implements TopicResult {}

    /** The other topic was merged into this one before. */
    record Circle() implements TopicResult {}

    /** Others were merged into this topic: those merges come first. */
    record OthersWithin() implements TopicResult {}

    /** So many topics have been changed that no further one is possible. */
    record TooMany() implements TopicResult {}
}
