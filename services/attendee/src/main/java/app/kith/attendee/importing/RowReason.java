package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a row was left out or is in conflict; the other rows are imported all the same. */
enum RowReason {
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
    /** The cell holds a formula or its error; formulas are never computed. */
    FORMULA,
    /** The spreadsheet turned the text of the cell into a date. */
    DATE_IN_CELL,
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
