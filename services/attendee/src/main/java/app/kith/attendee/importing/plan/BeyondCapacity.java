package app.kith.attendee.importing.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of those in a guest list for whom there is no seat: the organiser says so, nobody else. */
public enum BeyondCapacity {
    /** They get places all the same. */
    OVERBOOK,
    /** They join the waiting list, in the order of the file. */
    WAITING_LIST;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<BeyondCapacity> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }
}
