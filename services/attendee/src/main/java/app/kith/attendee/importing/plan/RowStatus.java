package app.kith.attendee.importing.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What one row of a guest list does, the rows that need somebody's eye first. */
public enum RowStatus {
    REJECTED,
    CONFLICT,
    UPDATED,
    NEW,
    UNCHANGED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
