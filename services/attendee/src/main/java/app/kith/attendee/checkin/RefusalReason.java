package app.kith.attendee.checkin;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why somebody was not admitted: a closed list that the kiosk knows too. */
enum RefusalReason {
    MALFORMED_TICKET,
    UNKNOWN_TICKET,
    OTHER_GATHERING,
    CANCELLED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RefusalReason of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
