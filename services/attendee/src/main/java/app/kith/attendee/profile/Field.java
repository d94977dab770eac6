package app.kith.attendee.profile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a person can show or keep back. The name is shown to whoever sits at the same table; the address is shown to nobody. */
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
