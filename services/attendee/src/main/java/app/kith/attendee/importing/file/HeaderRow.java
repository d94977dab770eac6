package app.kith.attendee.importing.file;

import app.kith.attendee.importing.column.ColumnContent;
import app.kith.attendee.importing.column.ColumnMeaning;
import java.util.List;

/** Finds the row that names the columns: titles, dates and remarks may stand above it, and there may be none. */
final class HeaderRow {

    static final int NONE = -1;
    /** How far down it is looked for. */
    static final int MOST_ROWS_ABOVE = 30;

    /** The index of the row among rows that are not blank. */
    static int find(List<RawRow> rows) {
        int best = NONE;
        int most = 0;
        int last = Math.min(rows.size(), MOST_ROWS_ABOVE);
        for (int i = 0; i < last && !holdsAddress(rows.get(i)); i++) {
            int names = names(rows.get(i));
            if (names > most) {
                best = i;
                most = names;
            }
        }
        return most > 0 && (most > 1 || isWide(rows, best)) ? best : widest(rows, last);
    }

    /** How many different things its cells name. */
    static int names(RawRow row) {
        return (int) row.cells().stream()
                .flatMap(cell -> ColumnMeaning.of(cell).stream())
                .distinct()
                .count();
    }

    /** No name is known: the first row that is as wide as the rows below, where it is no guest. */
    private static int widest(List<RawRow> rows, int last) {
        for (int i = 0; i < last && !holdsAddress(rows.get(i)); i++) {
            if (isWide(rows, i)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isWide(List<RawRow> rows, int index) {
        long widest = rows.stream()
                .limit(MOST_ROWS_ABOVE)
                .mapToLong(RawRow::filled)
                .max()
                .orElse(0);
        return rows.get(index).filled() * 2 > widest;
    }

    private static boolean holdsAddress(RawRow row) {
        return row.cells().stream().anyMatch(ColumnContent::isAddress);
    }

    private HeaderRow() {}
}
