package app.kith.attendee.door.annulment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a check-in does not count any more: a closed list that the kiosk knows too. */
public enum AnnulmentReason {
    /** Taken back at the same door within seconds. */
    UNDONE,
    WRONG_GUEST,
    DID_NOT_ENTER,
    TEST;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
