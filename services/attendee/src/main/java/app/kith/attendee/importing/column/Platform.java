package app.kith.attendee.importing.column;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a guest list comes from. */
public enum Platform {
    LUMA,
    EVENTBRITE,
    MEETUP,
    PRETIX,
    KITH,
    OTHER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
