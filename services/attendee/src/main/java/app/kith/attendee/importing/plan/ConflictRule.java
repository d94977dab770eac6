package app.kith.attendee.importing.plan;

/** What becomes of rows that are in conflict with what is known. */
public enum ConflictRule {
    /** They are left out until somebody has looked. */
    LEAVE,
    /** The file is right: the name is changed, the place given again. */
    TAKE
}
