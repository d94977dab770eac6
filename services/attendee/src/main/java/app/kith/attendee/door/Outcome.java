package app.kith.attendee.door;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What was decided at the door, in one word. */
public enum Outcome {
    ADMITTED,
    ALREADY_IN,
    REHEARSAL,
    REFUSED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
