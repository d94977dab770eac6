package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What one row of a guest list does, rejected rows first. */
enum RowStatus {
    REJECTED,
    UPDATED,
    NEW,
    UNCHANGED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
