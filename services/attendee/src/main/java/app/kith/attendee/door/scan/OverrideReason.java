package app.kith.attendee.door.scan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Why somebody was let in against the rule: a closed list that the kiosk knows too. */
public enum OverrideReason {
    IDENTITY_CHECKED,
    ORGANISER_AGREED,
    EARLIER_SCAN_WAS_WRONG,
    /** Nobody decided: the kiosk could not ask, and the guest is inside. */
    ADMITTED_OFFLINE;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static OverrideReason of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a supervisor looked at the guest and decided. */
    boolean isDecision() {
        return this != ADMITTED_OFFLINE;
    }
}
