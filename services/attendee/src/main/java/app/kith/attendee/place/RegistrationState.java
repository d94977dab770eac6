package app.kith.attendee.place;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a person stands with a gathering: on the waiting list, with a place kept for them, with a place, or without one. */
public enum RegistrationState {
    WAITING,
    OFFERED,
    CONFIRMED,
    /** A place that was offered was declined, or not taken in time. */
    LAPSED,
    CANCELLED;

    /** Whether nobody else can have the seat. */
    public boolean takesSeat() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether the person is neither coming nor hoping to. */
    public boolean isAway() {
        return this == LAPSED || this == CANCELLED;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
