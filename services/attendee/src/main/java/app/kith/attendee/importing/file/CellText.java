package app.kith.attendee.importing.file;

import app.kith.attendee.importing.RowReason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell as the spreadsheet shows it. No formula is ever computed: its stored result is taken.
 *
 * @param flaw why the text may not be what somebody typed; null where it is
 */
record CellText(String text, @Nullable RowReason flaw) {

    private static final CellText EMPTY = new CellText("", null);
    private static final CellText WITHOUT_RESULT = new CellText("", RowReason.FORMULA);
    /** As many digits as a spreadsheet keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_DIGITS = 400;

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#NAME?", "#DIV/0!", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!");

    static CellText of(@Nullable Cell cell, boolean since1904) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return EMPTY;
        }
        if (cell.getType() == CellType.ERROR) {
            return WITHOUT_RESULT;
        }
        return switch (cell.getValue()) {
            case null -> cell.getType() == CellType.FORMULA ? WITHOUT_RESULT : EMPTY;
            case BigDecimal number when isImpossible(number) -> WITHOUT_RESULT;
            case BigDecimal number -> number(number, cell.getDataFormatString(), since1904);
            case Boolean truth -> new CellText(truth.toString().toUpperCase(Locale.ROOT), null);
            case Object value -> text(cell, value.toString());
        };
    }

    /** One that no spreadsheet can hold would be written out in a thousand million digits. */
    private static boolean isImpossible(BigDecimal number) {
        return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS;
    }

    private static CellText text(Cell cell, String value) {
        return cell.getType() == CellType.FORMULA && ERRORS.contains(value)
                ? WITHOUT_RESULT
                : new CellText(value, null);
    }

    private static CellText number(BigDecimal number, @Nullable String format, boolean since1904) {
        if (format != null && DateFormat.isDate(format)) {
            return new CellText(DateFormat.show(number, format, since1904), RowReason.DATE_IN_CELL);
        }
        var shown = number.round(DIGITS).stripTrailingZeros().toPlainString();
        return new CellText(shown, null);
    }
}
