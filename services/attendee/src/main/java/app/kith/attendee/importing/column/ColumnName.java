package app.kith.attendee.importing.column;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of columns in the form in which they are compared: {@code E-Mail} and {@code email} are the same. */
final class ColumnName {

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static String key(String column) {
        return SIGNS.matcher(Normalizer.normalize(column.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
    }

    private ColumnName() {}
}
