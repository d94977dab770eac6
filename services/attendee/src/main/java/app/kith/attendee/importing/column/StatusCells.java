package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a row says of whether its guest comes. A word against it counts in whichever column it stands: who is approved and was refunded,
 * or is confirmed and has cancelled by phone, is asked about.
 *
 * @param undoing the column of the status, where its name says that those who are marked in it do not come
 * @param others the columns beside that of the status that speak against somebody
 */
record StatusCells(Mapping mapping, Optional<AgainstColumn> undoing, List<AgainstColumn> others) {

    static StatusCells of(GuestFile file, Mapping mapping) {
        var others = IntStream.range(0, file.columns().size())
                .filter(column -> mapping.fieldOf(column) == null)
                .mapToObj(column -> AgainstColumn.of(file, column, mapping.preset()))
                .filter(column -> column.speaksAgainstAnyOf(file))
                .toList();
        var undoing = Optional.ofNullable(mapping.columns().get(Field.STATUS))
                .map(column -> AgainstColumn.of(file, column, mapping.preset()))
                .filter(AgainstColumn::isNamedSo);
        return new StatusCells(mapping, undoing, others);
    }

    /** Each word with how many rows have it, in the order of the file; blank cells as an empty one. */
    Map<String, Integer> counts(List<Row> rows) {
        var counts = new LinkedHashMap<String, Integer>();
        rows.stream()
                .filter(row -> mapping.flaw(row, Field.STATUS).isEmpty())
                .forEach(row -> counts.merge(text(row), 1, Integer::sum));
        return counts;
    }

    /** The word of this row; one of another column has the name of that column before it. */
    String text(Row row) {
        var cell = mapping.cell(row, Field.STATUS);
        var own = undoing.flatMap(column -> column.text(row)).orElse(cell);
        return meaning(own).filter(coming -> !coming).isPresent()
                ? own
                : others.stream()
                        .flatMap(column -> column.text(row).stream())
                        .findFirst()
                        .orElse(own);
    }

    /** Whether a guest of whom this is said comes; empty where it is not known. */
    Optional<Boolean> meaning(String text) {
        if (isSaidElsewhere(text)) {
            return Optional.of(false);
        }
        return undoing.map(column -> !column.said(text)).or(() -> StatusWord.meaning(text));
    }

    /** Whether a word is of another column than that of the status: what a platform means by it is not known. */
    boolean isSaidElsewhere(String text) {
        return others.stream().anyMatch(column -> column.said(text));
    }
}
