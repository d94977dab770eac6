package app.kith.attendee.importing.file;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.FileShape;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.ReadingLimit;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.Stopped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads one sheet of an Excel workbook, row by row: the visible one that lists guests, or the one that was chosen. */
final class XlsxTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    /** How much of each sheet is looked at to find the guests. */
    private static final int ROWS_TRIED = 200;

    private final boolean since1904;

    private XlsxTable(boolean since1904) {
        this.since1904 = since1904;
    }

    static Reading read(byte[] bytes, FileChoice choice) {
        try {
            var weight = XlsxPackage.weigh(bytes);
            if (weight.limit() != null) {
                return weight.limit().problem();
            }
            return weight.hasSheets()
                    ? readHarmless(bytes, choice)
                    : ForeignFile.packageOf(XlsxPackage.parts(bytes)).orElseGet(ReadingLimit.DAMAGED::problem);
        } catch (IOException | RuntimeException broken) { // the library tells broken files by many exceptions
            return ReadingLimit.DAMAGED.problem();
        }
    }

    private static Reading readHarmless(byte[] bytes, FileChoice choice) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            var reader = new XlsxTable(workbook.isDate1904());
            var sheets = workbook.getSheets()
                    .filter(known -> known.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            var names = sheets.stream().map(Sheet::getName).toList();
            var sheet = reader.chosen(sheets, choice);
            return sheet.isEmpty()
                    ? GuestFileReader.empty()
                    : reader.read(
                            sheet.get(), FileShape.workbook(names, sheet.get().getName()), choice);
        }
    }

    private Optional<Sheet> chosen(List<Sheet> sheets, FileChoice choice) throws IOException {
        for (var sheet : sheets) {
            if (sheet.getName().equals(choice.sheet())) {
                return Optional.of(sheet);
            }
        }
        var looks = new ArrayList<Look>();
        for (var sheet : sheets) {
            looks.add(look(sheet));
        }
        // of equal ones the first: max would take the last
        return looks.stream().sorted(Look.BEST_FIRST).map(Look::sheet).findFirst();
    }

    private Look look(Sheet sheet) throws IOException {
        var table = new Table();
        fill(table, sheet, ROWS_TRIED);
        return table.reading(FileShape.workbook(List.of(), sheet.getName()), null) instanceof Usable(GuestFile file)
                ? new Look(sheet, SheetRank.of(sheet.getName(), file))
                : new Look(sheet, SheetRank.NO_TABLE);
    }

    private Reading read(Sheet sheet, FileShape shape, FileChoice choice) throws IOException {
        var table = new Table();
        var exceeded = fill(table, sheet, Integer.MAX_VALUE);
        return exceeded.isPresent() ? exceeded.get().problem() : table.reading(shape, choice.headerLine());
    }

    /** Adds the rows of a sheet, at most so many that are not blank; the limit that they exceed, if they do. */
    private Optional<ReadingLimit> fill(Table table, Sheet sheet, int most) throws IOException {
        try (var rows = sheet.openStream()) {
            int last = 0;
            int above = 0; // rows without a number are counted from 0
            for (var all = rows.iterator(); all.hasNext() && table.rows().size() < most; ) {
                var row = all.next();
                above = last == 0 && row.getRowNum() == 0 ? 1 : above;
                int line = row.getRowNum() + above;
                if (line <= last) { // two rows in one place: whose guests would be told by their line?
                    return Optional.of(ReadingLimit.DAMAGED);
                }
                last = line;
                var exceeded = table.add(row(row, line));
                if (exceeded.isPresent()) {
                    return exceeded;
                }
            }
        }
        return Optional.empty();
    }

    /** A cell further out than a table may be wide is only told from none. */
    private RawRow row(Row row, int line) {
        var cells = new ArrayList<String>();
        var flaws = new HashMap<Integer, RowReason>();
        int width = Math.min(row.getCellCount(), GuestFileReader.MOST_COLUMNS + 1);
        for (int column = 0; column < width; column++) {
            Stopped.check();
            var cell = CellText.of(row.getCell(column), since1904);
            cells.add(cell.text());
            if (cell.flaw() != null) {
                flaws.put(column, cell.flaw());
            }
        }
        return RawRow.of(line, cells, flaws, row.isHidden());
    }

    /** What a first look at a sheet shows. */
    private record Look(Sheet sheet, SheetRank rank) {

        static final Comparator<Look> BEST_FIRST =
                Comparator.comparing(Look::rank).reversed();
    }
}
