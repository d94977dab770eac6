package app.kith.attendee.merging.duplicate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why two people are probably one, the surest first. */
public enum Likeness {
    SAME_NAME_AND_COMPANY,
    SHORTENED_NAME_SAME_COMPANY,
    SIMILAR_NAME_SAME_COMPANY,
    SIMILAR_NAME_SAME_MAILBOX,
    SAME_NAME;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
