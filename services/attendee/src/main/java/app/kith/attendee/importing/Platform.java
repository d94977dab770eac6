package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a guest list comes from. */
enum Platform {
    LUMA,
    EVENTBRITE,
    MEETUP,
    PRETIX,
    KITH,
    OTHER;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
