package app.kith.attendee.importing;

import java.util.List;
import java.util.Map;

/**
 * A row as it stands in a file, before it is known which one names the columns.
 *
 * @param isHidden whether the spreadsheet does not show it, as where a filter is set
 */
record RawRow(int line, List<String> cells, Map<Integer, RowReason> flaws, boolean isHidden) {

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
