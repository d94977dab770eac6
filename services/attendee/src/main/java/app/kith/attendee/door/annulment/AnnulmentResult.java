package app.kith.attendee.door.annulment;

/** What came of an annulment. */
sealed interface AnnulmentResult {

    /** The check-in does not count, from now or from before on; or it never did. */
    record Annulled() implements AnnulmentResult {}

    /** There is no such check-in. */
    record NoSuchCheckIn() implements AnnulmentResult {}

    /** The station may take back its own scans alone, and only within seconds. */
    record TooLate() implements AnnulmentResult {}
}
