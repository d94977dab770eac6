package app.kith.attendee.wishes.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** To whom something is shown, each with all that follow: everybody, those one is matched with, those one is connected with, nobody. */
enum Audience {
    PUBLIC,
    MATCHED,
    CONNECTED,
    NOBODY;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
