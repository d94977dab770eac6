package app.kith.attendee.door;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What there is to say about a scan besides its outcome: a closed list that the kiosk knows too. */
public enum DoorReason {
    /** What was shown is no ticket. */
    MALFORMED_TICKET,
    /** Nobody here has this ticket, or its secret is wrong. */
    UNKNOWN_TICKET,
    OTHER_GATHERING,
    CANCELLED,
    /** Every place is taken; somebody without one has to be let in by a supervisor. */
    CAPACITY_REACHED,
    /** What somebody without a place gave of themselves cannot be read. */
    MALFORMED_WALK_IN,
    /** The address of somebody without a ticket is known here: they got no second place. */
    KNOWN_ADDRESS,
    /** The gathering was closed before: nobody new comes in. */
    GATHERING_CLOSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static DoorReason of(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
