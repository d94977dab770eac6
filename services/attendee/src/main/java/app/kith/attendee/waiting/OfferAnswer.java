package app.kith.attendee.waiting;

/** What came of answering an offer. */
sealed interface OfferAnswer {

    /** The party has its places, or had them already. */
    record Accepted() implements OfferAnswer {}

    /** The party does not want the places, or did not before; they go to whoever comes next. */
    record Declined() implements OfferAnswer {}

    /** The answer came too late; the places went to others. */
    record TooLate() implements OfferAnswer {}

    /** The gathering was closed before the answer came. */
    record GatheringOver() implements OfferAnswer {}

    /** Nothing was offered. */
    record NothingOffered() implements OfferAnswer {}

    /** There is no such registration. */
    record NoSuchRegistration() implements OfferAnswer {}
}
