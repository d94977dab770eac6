package app.kith.attendee.wishes.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person can show or keep back. The name goes with the consent to be shown; the address is shown to no guest. */
enum Field {
    COMPANY,
    ROLE,
    ASKS,
    OFFERS;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
