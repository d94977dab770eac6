package app.kith.matching.guest;

import java.util.Arrays;
import java.util.Optional;

/** What a person says of a meeting, blindly: the other never learns it, save what both want. */
enum Answer {
    STAY_IN_TOUCH("stay-in-touch"),
    NOT_NOW("not-now"),
    DID_NOT_HAPPEN("did-not-happen");

    static final String PATTERN = "stay-in-touch|not-now|did-not-happen";

    private final String text;

    Answer(String text) {
        this.text = text;
    }

    static Optional<Answer> of(String text) {
        return Arrays.stream(values())
                .filter(answer -> answer.text.equals(text))
                .findFirst();
    }

    String text() {
        return text;
    }

    /** Whether the meeting took place, whatever came of it. */
    boolean confirms() {
        return this != DID_NOT_HAPPEN;
    }
}
