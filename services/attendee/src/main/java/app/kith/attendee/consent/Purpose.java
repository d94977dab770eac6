package app.kith.attendee.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can consent to. The version is that of the text which explains the purpose; a new text asks anew. */
public enum Purpose {
    /** To be put together with people whose asks and offers fit. */
    MATCHING(1, Basis.EVENT),
    /** To be shown to other guests. */
    VISIBILITY(1, Basis.EVENT),
    /** To be in photos. */
    PHOTOS(1, Basis.NOT_ASKED),
    /** To be written to after the event. */
    FOLLOW_UP(1, Basis.EVENT),
    /** To be named to the event's partners. */
    SHARING(1, Basis.NOT_ASKED);

    private final int version;
    private final Basis undecided;

    Purpose(int version, Basis undecided) {
        this.version = version;
        this.undecided = undecided;
    }

    /** What holds as long as nobody decided. */
    Basis undecided() {
        return undecided;
    }

    public int version() {
        return version;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Purpose> named(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word().equals(word))
                .findFirst();
    }
}
