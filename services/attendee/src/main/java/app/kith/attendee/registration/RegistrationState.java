package app.kith.attendee.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a place is held. */
public enum RegistrationState {
    CONFIRMED,
    CANCELLED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
