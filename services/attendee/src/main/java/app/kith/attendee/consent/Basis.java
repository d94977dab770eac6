package app.kith.attendee.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what it rests that a purpose is served, or is not. */
enum Basis {
    /** The person decided. */
    OWN_DECISION,
    /** An organiser states what the person agreed to. */
    ORGANISER_STATEMENT,
    /** Nobody decided; the person has a place at an event that is for this. */
    EVENT,
    /** Nobody decided, and without a yes it does not happen. */
    NOT_ASKED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
