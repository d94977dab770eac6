package app.kith.attendee.importing.file;

import app.kith.attendee.importing.ReadingLimit;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what the XML of a workbook makes a parser keep or do: texts, cells and the columns they claim, formulas, depth. */
final class CellBounds {

    private static final int MOST_TEXT = 32 * 1024 * 1024;
    /** A character takes four bytes at most; a cell may be typed as a reference each. */
    private static final int LONGEST_CELL = 4 * ReadingLimit.LONGEST_CELL;

    private static final int LONGEST_NUMBER = 400;
    private static final int LONGEST_FORMULA = 4 * 8_192;
    private static final int DEEPEST = 64;
    /** The last column of Excel, XFD, has three letters. */
    private static final int LONGEST_COLUMN_NAME = 3;

    private static final int MOST_CELLS_OF_A_ROW = 16_384;
    private static final int MOST_COLUMNS_CLAIMED = 20_000_000;
    private static final int MOST_FORMULA_TEXT_OF_A_ROW = 8_000_000;

    /** How many of an element there may be in all parts together. */
    private static final Map<String, Integer> MOST = Map.of(
            "si", 500_000, "xf", 70_000, "numFmt", 10_000, "sheet", 300, "Relationship", 200_000, "row", 2_000_000);

    private final Map<String, Integer> seen = new HashMap<>();
    private int text;
    private int textOfCell;
    private int depth;
    private boolean isInCell;
    private boolean isNumber;
    private boolean isFormula;
    private int formula;
    private int longestFormula;
    private long formulaTextOfRow;
    private int arrays;
    private int column;
    private int cellsOfRow;
    private long columnsClaimed;

    /** A part begins. */
    void begin() {
        depth = 0;
        isInCell = false;
        isFormula = false;
    }

    @Nullable ReadingLimit character() {
        if (!isInCell) {
            return null;
        }
        if (++text > MOST_TEXT) {
            return ReadingLimit.CONTENT;
        }
        if (isFormula) {
            return ++formula > LONGEST_FORMULA ? ReadingLimit.CELL : null;
        }
        return ++textOfCell > (isNumber ? LONGEST_NUMBER : LONGEST_CELL) ? ReadingLimit.CELL : null;
    }

    @Nullable ReadingLimit open(XmlTag tag) {
        depth += tag.isEmptyElement() ? 0 : 1;
        var most = MOST.get(tag.name());
        if (depth > DEEPEST || (most != null && seen.merge(tag.name(), 1, Integer::sum) > most)) {
            return ReadingLimit.MARKUP;
        }
        if (tag.type().indexOf('&') >= 0) { // a parser would read another word
            return ReadingLimit.DAMAGED;
        }
        return switch (tag.name()) {
            case "row" -> row();
            case "c" -> cell(tag);
            case "si" -> beginText(false, tag);
            case "f" -> formula(tag);
            default -> null;
        };
    }

    @Nullable ReadingLimit close(XmlTag tag) {
        depth--;
        switch (tag.name()) {
            case "c", "si" -> isInCell = false;
            case "f" -> {
                isFormula = false;
                longestFormula = Math.max(longestFormula, formula);
            }
            default -> {}
        }
        return null;
    }

    private @Nullable ReadingLimit row() {
        column = 0;
        cellsOfRow = 0;
        formulaTextOfRow = 0;
        return null;
    }

    private @Nullable ReadingLimit cell(XmlTag tag) {
        beginText(tag.type().isEmpty() || tag.type().equals("n"), tag);
        int claimed = tag.address().isEmpty() ? column + 1 : columnOf(tag.address());
        columnsClaimed += Math.max(0, claimed - column);
        column = Math.max(column, claimed);
        return ++cellsOfRow > MOST_CELLS_OF_A_ROW || columnsClaimed > MOST_COLUMNS_CLAIMED || claimed < 0
                ? ReadingLimit.SIZE
                : null;
    }

    private @Nullable ReadingLimit beginText(boolean number, XmlTag tag) {
        isInCell = !tag.isEmptyElement();
        isNumber = number;
        isFormula = false;
        textOfCell = 0;
        return null;
    }

    /** A parser writes a shared formula out for each of its cells, and looks through all array formulas for each cell. */
    private @Nullable ReadingLimit formula(XmlTag tag) {
        isFormula = !tag.isEmptyElement();
        formula = 0;
        formulaTextOfRow += tag.type().equals("shared") ? longestFormula : 0;
        arrays += tag.type().equals("array") ? 1 : 0;
        return formulaTextOfRow > MOST_FORMULA_TEXT_OF_A_ROW || arrays > 1_000 ? ReadingLimit.MARKUP : null;
    }

    /** The number of a column by its letters; -1 for one further out than any spreadsheet has. */
    private static int columnOf(String address) {
        int column = 0;
        int letters = 0;
        for (int i = 0; i < address.length(); i++) {
            char sign = Character.toUpperCase(address.charAt(i));
            boolean isLetter = sign >= 'A' && sign <= 'Z';
            letters += isLetter ? 1 : 0;
            if (letters > LONGEST_COLUMN_NAME || !(isLetter || sign == '$' || (sign >= '0' && sign <= '9'))) {
                return -1;
            }
            column = isLetter ? column * 26 + sign - 'A' + 1 : column;
        }
        return column;
    }
}
