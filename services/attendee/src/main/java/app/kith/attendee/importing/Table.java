package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the rows of a file while it is read: the first that is not blank names the columns. */
final class Table {

    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Takes the next row with whatever cells it has; false as soon as the file has too much of anything. */
    boolean add(int line, List<String> cells, Map<Integer, RowReason> flaws) {
        if (cells.stream().allMatch(String::isEmpty) && flaws.isEmpty()) {
            return true;
        }
        if (columns.isEmpty()) {
            columns.addAll(withoutBlankEnd(cells));
            return columns.size() <= GuestFileReader.MOST_COLUMNS;
        }
        rows.add(row(line, cells, flaws));
        return rows.size() <= GuestFileReader.MOST_ROWS;
    }

    Reading reading() {
        return rows.isEmpty()
                ? GuestFileReader.empty()
                : new Reading.Usable(new GuestFile(List.copyOf(columns), List.copyOf(rows)));
    }

    private Row row(int line, List<String> cells, Map<Integer, RowReason> flaws) {
        int known = columns.size();
        var own = new ArrayList<>(cells.subList(0, Math.min(known, cells.size())));
        while (own.size() < known) {
            own.add("");
        }
        boolean tooMany = cells.stream().skip(known).anyMatch(cell -> !cell.isEmpty());
        return new Row(line, List.copyOf(own), tooMany, Map.copyOf(flaws));
    }

    private static List<String> withoutBlankEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
