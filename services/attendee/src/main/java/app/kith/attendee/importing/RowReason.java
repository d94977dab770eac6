package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a row was left out or is in conflict, or what is to be looked at in it; the other rows are imported all the same. */
public enum RowReason {
    NAME_MISSING,
    EMAIL_MISSING,
    EMAIL_INVALID,
    /** Several addresses stand in the cell. */
    EMAIL_SEVERAL,
    /** The address holds a character that nobody sees. */
    EMAIL_INVISIBLE,
    /** The address holds letters that mail cannot carry. */
    EMAIL_UNREACHABLE,
    DUPLICATE_IN_FILE,
    TOO_LONG,
    TOO_MANY_CELLS,
    /** The spreadsheet does not show the row: what the organiser does not see gives nobody a place. */
    HIDDEN_ROW,
    /** The cell holds an error, or a formula whose result is not stored; formulas are never computed. */
    FORMULA,
    /** The spreadsheet made a date of the text; it is taken as the cell shows it. */
    DATE_IN_CELL,
    /** The guest has no address of their own: that of whoever ordered is taken. */
    EMAIL_OF_ORDER,
    /** The row counts, or names, more people than the one who gets a place. */
    MORE_PEOPLE,
    /** The other platform says that this person is not coming, or not yet for certain. */
    NOT_CONFIRMED,
    /** A row above has the same address under another name. */
    ADDRESS_SHARED,
    /** The address belongs to somebody of quite another name. */
    NAME_DIFFERS,
    /** The person gave the place back. */
    CANCELLED_BEFORE,
    /** There was no seat any more: the person waits for one. */
    WAITING_LIST;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
