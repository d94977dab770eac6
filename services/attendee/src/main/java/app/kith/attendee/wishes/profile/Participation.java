package app.kith.attendee.wishes.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How somebody takes part: in any way, or in groups alone, so that nobody meets them one to one. */
enum Participation {
    ANY,
    GROUPS_ONLY;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
