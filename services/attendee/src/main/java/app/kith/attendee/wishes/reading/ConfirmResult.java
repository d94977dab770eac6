package app.kith.attendee.wishes.reading;

/** What came of saying what texts are about. */
sealed interface ConfirmResult {

    record Kept() implements ConfirmResult {}

    record NotTheirText(String text) implements ConfirmResult {}

    record NoSuchTopic(String topic) implements ConfirmResult {}

    /** An organiser does not speak over the guest. */
    record SaidByGuest(String text) implements ConfirmResult {}

    record NoSuchPerson() implements ConfirmResult {}
}
