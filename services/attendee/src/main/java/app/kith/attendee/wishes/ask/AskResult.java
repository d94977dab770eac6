package app.kith.attendee.wishes.ask;

import java.util.Set;

/** What came of writing an ask or of taking a step with it. */
sealed interface AskResult {

    /** It is as it was asked to be, or was so already. */
    record Kept(Ask ask) implements AskResult {}

    /** The step does not exist from here; these do. */
    record Illegal(AskState from, Set<AskState> allowed) implements AskResult {}

    /** The person has as many asks as others can read. */
    record TooMany() implements AskResult {}

    /** There is no such ask of this person. */
    record NoSuchAsk() implements AskResult {}
}
