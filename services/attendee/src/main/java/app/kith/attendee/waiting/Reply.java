package app.kith.attendee.waiting;

/** What a guest says to an offer. */
enum Reply {
    ACCEPT,
    DECLINE
}
