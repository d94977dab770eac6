package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what is not needed for a place: a cell that is spoilt or too long is left out and noted, and costs nobody the place. */
public record CellLimits(Mapping mapping, Row row, List<RowNote> notes) {

    static final int LONGEST_TEXT = 200;
    static final int LONGEST_WISH = 300;
    static final int MOST_WISHES = 20;

    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\)[|;]|\\n");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([|;])");
    private static final Pattern BULLET = Pattern.compile("^[-–•*·]\\s+");

    public String text(Field field) {
        mapping.flaw(row, field).ifPresent(notes::add);
        var text = mapping.cell(row, field);
        if (isTooLong(text)) {
            notes.add(mapping.note(RowReason.TOO_LONG, row, field));
            return "";
        }
        return text;
    }

    /**
     * Wishes stand in one cell: between bars or semicolons, or each on a line, as lists do with a dot or dash before each. A bar or
     * semicolon within a wish has a backslash before it. Commas stand in many a wish.
     */
    public List<String> wishes(Field field) {
        mapping.flaw(row, field).ifPresent(notes::add);
        var wishes = BETWEEN.splitAsStream(mapping.lines(row, field))
                .map(wish -> BULLET.matcher(wish.strip()).replaceFirst(""))
                .map(wish -> ESCAPED.matcher(wish).replaceAll("$1"))
                .filter(wish -> !wish.isEmpty())
                .distinct()
                .toList();
        var bearable = wishes.stream()
                .filter(wish -> length(wish) <= LONGEST_WISH)
                .limit(MOST_WISHES)
                .toList();
        if (bearable.size() < wishes.size()) {
            notes.add(mapping.note(RowReason.TOO_LONG, row, field));
        }
        return bearable;
    }

    public static boolean isTooLong(String text) {
        return length(text) > LONGEST_TEXT;
    }

    public static String shortened(String text) {
        return isTooLong(text) ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…" : text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
