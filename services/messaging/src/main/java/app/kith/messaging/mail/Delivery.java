package app.kith.messaging.mail;

/** What became of handing a mail to the mail server. A reason never names an address. */
sealed interface Delivery {

    record Accepted() implements Delivery {}

    /** Nothing was handed over, for there is nothing to say any more. */
    record Needless() implements Delivery {}

    /** The server refuses this mail for good. */
    record Refused(String reason) implements Delivery {}

    /** It did not work this time. */
    record Deferred(String reason) implements Delivery {}

    /** The server asks for less, of any mail (421). */
    record SlowDown(String reason) implements Delivery {}

    /** There is no server to talk to: no other mail would fare better now. */
    record Unreachable(String reason) implements Delivery {}
}
