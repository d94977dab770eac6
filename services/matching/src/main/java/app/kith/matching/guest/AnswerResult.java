package app.kith.matching.guest;

/** What became of an answer. */
sealed interface AnswerResult {

    record Answered() implements AnswerResult {}

    /** The guest has no such meeting. */
    record UnknownMeeting() implements AnswerResult {}

    /** The gathering ended more than a week ago: what was answered stays. */
    record GatheringOver() implements AnswerResult {}
}
