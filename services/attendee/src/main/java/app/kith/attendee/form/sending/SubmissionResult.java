package app.kith.attendee.form.sending;

import app.kith.attendee.place.RegistrationState;
import java.util.Set;

/** What came of sending a form. */
sealed interface SubmissionResult {

    /**
     * It was taken. The state is what anybody would have got who sent it; whether an address was registered before is told to its
     * owner alone, by mail.
     */
    record Taken(RegistrationState state) implements SubmissionResult {}

    /** Some questions were not answered as they must be, or were never asked. */
    record AnswersRefused(Set<String> questions) implements SubmissionResult {}

    /** The gathering takes no more guests. */
    record Closed() implements SubmissionResult {}

    /** There are not enough places any more, and the sender did not agree to wait for any. */
    record Full() implements SubmissionResult {}

    /** Something else was sent under this id before. */
    record IdReused() implements SubmissionResult {}

    /** So many forms were sent for this gathering within a minute that people cannot have done it. */
    record TooMany() implements SubmissionResult {}

    /** An address was registered several times within minutes. */
    record AddressRepeated() implements SubmissionResult {}

    /** There is no such gathering, or it is not announced. */
    record NoSuchGathering() implements SubmissionResult {}
}
