package app.kith.attendee.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may stand between the cells of a text file. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    public static Optional<Separator> of(String word) {
        return Arrays.stream(values())
                .filter(known -> known.word().equals(word))
                .findFirst();
    }

    public static Optional<Separator> of(char sign) {
        return Arrays.stream(values()).filter(known -> known.sign == sign).findFirst();
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
