package app.kith.attendee.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a row, and of which of its cells.
 *
 * @param cell the cell as spreadsheets name it, such as C7; null where it concerns the whole row
 */
@Schema(name = "ImportNote")
public record RowNote(RowReason reason, @Nullable String cell) {

    private static final int LETTERS = 26;

    public static RowNote of(RowReason reason) {
        return new RowNote(reason, null);
    }

    /**
     * A note on one cell.
     *
     * @param column from 0
     */
    public static RowNote of(RowReason reason, int line, int column) {
        return new RowNote(reason, letters(column) + line);
    }

    /** The name of a column in a spreadsheet: A, B, … Z, AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
