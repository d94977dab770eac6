package app.kith.attendee.wishes.ask;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an ask ended, as the person who asked tells it. */
enum Outcome {
    FULFILLED,
    PARTLY,
    NOT_FULFILLED,
    WITHDRAWN,
    /** Nobody had come forward when its time was up; the service itself says so. */
    EXPIRED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
