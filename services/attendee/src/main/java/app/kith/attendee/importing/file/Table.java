package app.kith.attendee.importing.file;

import app.kith.attendee.importing.FileShape;
import app.kith.attendee.importing.FileShape.Line;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.ReadingLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a file while it is read, and tells the names of its columns from its guests. */
final class Table {

    private static final int LINES_SHOWN = 12;
    private static final int LONGEST_LINE = 120;
    private static final int FEWEST_USUAL = 3;

    private final List<RawRow> rows = new ArrayList<>();
    private int cells;
    private long characters;

    /** Takes the next row with whatever cells it has; tells the limit that the file exceeds with it, if it does. */
    Optional<ReadingLimit> add(RawRow row) {
        if (row.isBlank()) {
            return Optional.empty();
        }
        rows.add(row);
        for (var cell : row.cells()) {
            cells += cell.isEmpty() ? 0 : 1;
            characters += cell.length();
            if (cell.length() > ReadingLimit.LONGEST_CELL) {
                return Optional.of(ReadingLimit.CELL);
            }
        }
        if (rows.size() > GuestFileReader.MOST_ROWS + HeaderRow.MOST_ROWS_ABOVE) {
            return Optional.of(ReadingLimit.SIZE);
        }
        return cells > ReadingLimit.MOST_CELLS || characters > ReadingLimit.MOST_CHARACTERS
                ? Optional.of(ReadingLimit.CONTENT)
                : Optional.empty();
    }

    List<RawRow> rows() {
        return rows;
    }

    /**
     * The file with its columns.
     *
     * @param headerLine the line that names them as somebody chose it, 0 for none; null for the one that looks like it
     */
    Reading reading(FileShape shape, @Nullable Integer headerLine) {
        int header = headerLine == null ? HeaderRow.find(rows) : indexOf(headerLine);
        var guests = rows.subList(header + 1, rows.size());
        if (guests.isEmpty()) {
            return GuestFileReader.empty();
        }
        int filled = shape.separator() == null ? widest(guests) : usualWidth(guests);
        int unnamed =
                header == HeaderRow.NONE ? 0 : Math.min(rows.get(header).cells().size(), widest(guests));
        var columns = columns(header, Math.max(filled, unnamed));
        if (columns.size() > GuestFileReader.MOST_COLUMNS || guests.size() > GuestFileReader.MOST_ROWS) {
            return ReadingLimit.SIZE.problem();
        }
        int line = header == HeaderRow.NONE ? 0 : rows.get(header).line();
        return new Reading.Usable(new GuestFile(
                columns,
                guests.stream().map(row -> row(row, columns.size())).toList(),
                shape.with(line, firstLines())));
    }

    private int indexOf(int line) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).line() == line)
                .findFirst()
                .orElse(HeaderRow.NONE);
    }

    /** A column whose cells are filled has its place even where the header has no name for it, or an empty one. */
    private List<String> columns(int header, int filled) {
        var named =
                header == HeaderRow.NONE ? List.<String>of() : rows.get(header).cells();
        int width = Math.max(header == HeaderRow.NONE ? 0 : rows.get(header).width(), filled);
        return IntStream.range(0, width)
                .mapToObj(i -> i < named.size() ? named.get(i) : "")
                .toList();
    }

    /** In a workbook every cell says in which column it stands. */
    private static int widest(List<RawRow> guests) {
        return guests.stream()
                .mapToInt(row -> Math.min(row.width(), GuestFileReader.MOST_COLUMNS))
                .max()
                .orElse(0);
    }

    /** In a text file one cell too many is a slip; in more than half of the rows it is a column. */
    private static int usualWidth(List<RawRow> guests) {
        var widths = guests.stream().map(RawRow::width).sorted().toList();
        return widths.size() < FEWEST_USUAL ? 0 : widths.get((widths.size() - 1) / 2);
    }

    private static Row row(RawRow raw, int known) {
        var own = new ArrayList<>(
                raw.cells().subList(0, Math.min(known, raw.cells().size())));
        while (own.size() < known) {
            own.add("");
        }
        var flaws = raw.flaws().entrySet().stream()
                .filter(flaw -> flaw.getKey() < known)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        boolean tooMany = raw.width() > known && known < GuestFileReader.MOST_COLUMNS;
        return new Row(raw.line(), List.copyOf(own), raw.breaks(), tooMany, raw.isHidden(), flaws);
    }

    private List<Line> firstLines() {
        return rows.stream().limit(LINES_SHOWN).map(Table::line).toList();
    }

    private static Line line(RawRow row) {
        var text = row.cells().stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · "));
        return new Line(
                row.line(),
                text.codePointCount(0, text.length()) <= LONGEST_LINE
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, LONGEST_LINE)) + "…");
    }
}
