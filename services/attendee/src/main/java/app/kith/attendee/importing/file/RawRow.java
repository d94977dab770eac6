package app.kith.attendee.importing.file;

import app.kith.attendee.importing.ReadingLimit;
import app.kith.attendee.importing.RowReason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row as it stands in a file, before it is known which one names the columns.
 *
 * @param cells each as one line
 * @param breaks cells in which somebody broke the line, by column, with their lines
 * @param isHidden whether the spreadsheet does not show it, as where a filter is set
 */
record RawRow(
        int line, List<String> cells, Map<Integer, String> breaks, Map<Integer, RowReason> flaws, boolean isHidden) {

    /** @param typed the cells as they stand in the file */
    static RawRow of(int line, List<String> typed, Map<Integer, RowReason> flaws, boolean isHidden) {
        Map<Integer, String> breaks = new HashMap<>();
        for (int column = 0; column < typed.size(); column++) {
            var cell = typed.get(column).strip();
            if (isReadable(cell) && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
                breaks.put(column, cell.lines().map(CleanText::of).collect(Collectors.joining("\n")));
            }
        }
        var cells = typed.stream()
                .map(cell -> isReadable(cell) ? CleanText.of(cell) : cell)
                .toList();
        return new RawRow(line, cells, Map.copyOf(breaks), Map.copyOf(flaws), isHidden);
    }

    /** A longer cell is refused as it is, without any work on it. */
    private static boolean isReadable(String cell) {
        return cell.length() <= ReadingLimit.LONGEST_CELL;
    }

    boolean isBlank() {
        return flaws.isEmpty() && cells.stream().allMatch(String::isEmpty);
    }

    /** How many columns it reaches over. */
    int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty() && !flaws.containsKey(width - 1)) {
            width--;
        }
        return width;
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
