package app.kith.attendee.checkin;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What was decided at the door, in one word. */
enum Outcome {
    ADMITTED,
    ALREADY_IN,
    REHEARSAL,
    REFUSED;

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Outcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
