package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a row was rejected; the other rows are imported all the same. */
enum RowReason {
    NAME_MISSING,
    EMAIL_MISSING,
    EMAIL_INVALID,
    DUPLICATE_IN_FILE,
    TOO_LONG,
    TOO_MANY_CELLS;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
