package app.kith.messaging.followup;

/** What became of an act that somebody notes. */
sealed interface LogFollowUpResult {

    record Logged() implements LogFollowUpResult {}

    /** The same act under the same id: nothing was changed. */
    record AlreadyLogged() implements LogFollowUpResult {}

    /** The two did not meet at this gathering. */
    record NotConnected() implements LogFollowUpResult {}

    /** Another act has this id. */
    record IdReused() implements LogFollowUpResult {}
}
