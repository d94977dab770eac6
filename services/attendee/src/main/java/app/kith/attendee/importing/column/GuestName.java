package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a guest: in one cell, or else in two. People are called Null, Na and Guest. */
public final class GuestName {

    /** What other platforms write where nobody told them a name, whatever its case. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "info requested",
            "information requested",
            "unknown attendee",
            "unknown",
            "anonymous",
            "n/a",
            "n.a.",
            "#n/a",
            "(null)",
            "undefined");
    /** What programs write for half a name that is not there. */
    private static final Set<String> NO_PART = Set.of("null", "none", "nan", "nil");
    /** What they write where there is no name at all: people write theirs with a capital, and not in capitals alone. */
    private static final Set<String> NOTHING = Set.of("null", "NULL", "none", "NaN", "nan", "NA", "na", "nil");

    /** Behind a comma these are no first names. */
    private static final Pattern TITLE =
            Pattern.compile("(?i)(jr|sr|i{1,3}|ph\\.? ?d|m\\.?d|mba|msc|bsc|ma|ba|llm|cpa|dr|prof|dipl|esq)\\b.*");

    private static final Set<String> REGISTERS = Set.of(
            "nachnamevorname", "lastnamefirstname", "surnamefirstname", "apellidosnombre", "cognomenome", "nomprenom");
    private static final Pattern SURNAME_FIRST = Pattern.compile("(?<surname>[^,]{2,}), (?<first>[^,]+)");

    /** Whether the column of names says that they are written as in a register: "Groß, Ana". */
    public static boolean areSurnameFirst(GuestFile file, Mapping mapping) {
        var column = mapping.columns().get(Field.NAME);
        return column != null
                && REGISTERS.contains(
                        String.join("", ColumnMeaning.words(file.columns().get(column))));
    }

    /** "Ana Groß" of "Groß, Ana". */
    public static String turned(String name) {
        var parts = SURNAME_FIRST.matcher(name);
        return parts.matches() && !TITLE.matcher(parts.group("first")).matches()
                ? parts.group("first") + " " + parts.group("surname")
                : name;
    }

    /** The name in this row; empty where there is none. */
    public static String of(Row row, Mapping mapping) {
        var name = mapping.cell(row, Field.NAME);
        if (isName(name)) {
            return name;
        }
        var parts = Stream.of(mapping.cell(row, Field.FIRST_NAME), mapping.cell(row, Field.LAST_NAME))
                .filter(part -> namesSomebody(part) && !NO_PART.contains(part))
                .toList();
        return parts.stream().anyMatch(GuestName::isName) ? String.join(" ", parts) : "";
    }

    /** Where the name stands, or would. */
    public static List<Field> fields(Row row, Mapping mapping) {
        return isName(mapping.cell(row, Field.NAME))
                ? List.of(Field.NAME)
                : List.of(Field.NAME, Field.FIRST_NAME, Field.LAST_NAME);
    }

    private static boolean isName(String text) {
        return namesSomebody(text) && !NOTHING.contains(text);
    }

    private static boolean namesSomebody(String text) {
        return !PLACEHOLDERS.contains(text.toLowerCase(Locale.ROOT))
                && text.codePoints().anyMatch(GuestName::isOfName);
    }

    private static boolean isOfName(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.isSupplementaryCodePoint(codePoint);
    }

    private GuestName() {}
}
