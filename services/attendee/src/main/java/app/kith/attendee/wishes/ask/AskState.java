package app.kith.attendee.wishes.ask;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** The life of an ask. An ask can be closed from everywhere, with its outcome; nothing leads back. */
enum AskState {
    OPEN,
    OFFERED,
    INTRODUCED,
    HELPED,
    CLOSED;

    /** The states that may follow. */
    Set<AskState> next() {
        return switch (this) {
            case OPEN -> Set.of(OFFERED, CLOSED);
            case OFFERED -> Set.of(INTRODUCED, CLOSED);
            case INTRODUCED -> Set.of(HELPED, CLOSED);
            case HELPED -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /** Whether others should still be told of it. */
    boolean isSought() {
        return this == OPEN || this == OFFERED || this == INTRODUCED;
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
