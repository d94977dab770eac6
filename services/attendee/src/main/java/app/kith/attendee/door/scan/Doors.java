package app.kith.attendee.door.scan;

/** How the doors of the gathering stood when somebody was scanned there. */
enum Doors {
    /** Not open yet: every scan is a rehearsal. */
    NOT_YET_OPEN,
    OPEN,
    /** The gathering was closed: nobody new comes in. */
    CLOSED
}
