package app.kith.messaging.mail;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The catalogue of texts in one language. */
record Texts(Locale locale) {

    private static final char ISOLATE = '\u2068';
    private static final char POP = '\u2069';

    /** The text with the values filled in, each isolated so that a name written right to left leaves its surroundings alone. */
    String text(String key, String... values) {
        Object[] isolated = Arrays.stream(values).map(Texts::isolate).toArray();
        return new MessageFormat(catalogue().getString(key), locale).format(isolated);
    }

    ResourceBundle catalogue() {
        return ResourceBundle.getBundle(
                "mail.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String isolate(String value) {
        return value.codePoints().anyMatch(Texts::isRightToLeft) ? ISOLATE + value + POP : value;
    }

    private static boolean isRightToLeft(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
