package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of an Excel workbook, row by row. No formula is ever computed. */
final class XlsxTable {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    static Reading read(byte[] bytes) {
        try {
            return switch (XlsxPackage.weigh(bytes)) {
                case HARMLESS -> readHarmless(bytes);
                case TOO_HEAVY -> GuestFileReader.tooLarge();
                case NO_WORKBOOK -> malformed();
            };
        } catch (IOException | RuntimeException broken) { // the library tells broken files by many exceptions
            return malformed();
        }
    }

    private static Reading readHarmless(byte[] bytes) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            var sheet = workbook.getSheets()
                    .filter(known -> known.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
            return sheet.isEmpty() ? GuestFileReader.empty() : read(sheet.get());
        }
    }

    private static Reading read(Sheet sheet) throws IOException {
        var table = new Table();
        try (var rows = sheet.openStream()) {
            for (var all = rows.iterator(); all.hasNext(); ) {
                if (!add(table, all.next())) {
                    return GuestFileReader.tooLarge();
                }
            }
        }
        return table.reading();
    }

    private static boolean add(Table table, Row row) {
        var cells = new ArrayList<String>();
        var flaws = new HashMap<Integer, RowReason>();
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            cells.add(text(cell));
            var flaw = flaw(cell);
            if (flaw != null) {
                flaws.put(column, flaw);
            }
        }
        return table.add(row.getRowNum(), cells, Map.copyOf(flaws));
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || flaw(cell) != null) {
            return "";
        }
        return GuestFileReader.clean(
                cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText());
    }

    private static @Nullable RowReason flaw(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getType()) {
            case FORMULA, ERROR -> RowReason.FORMULA;
            case NUMBER -> isDate(cell.getDataFormatString()) ? RowReason.DATE_IN_CELL : null;
            case STRING, BOOLEAN, EMPTY -> null;
        };
    }

    /** A format with a letter for years, days or hours outside of quoted and bracketed parts. */
    private static boolean isDate(@Nullable String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[ydh].*");
    }

    private static Unusable malformed() {
        return new Unusable(
                "xlsx-malformed",
                "The file is not an Excel workbook, or it is damaged. Nothing was imported; open it in your spreadsheet,"
                        + " save it as .xlsx or as \"CSV UTF-8\" and choose it again.");
    }

    private XlsxTable() {}
}
