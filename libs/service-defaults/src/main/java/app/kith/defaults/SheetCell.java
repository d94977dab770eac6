package app.kith.defaults;

import org.jspecify.annotations.Nullable;

/**
 * Writes texts into cells of files that spreadsheets open, so that none is computed as a formula: not at the beginning of its cell, and
 * not after a separator either, for a spreadsheet may take a semicolon for the end of a cell. What was added is taken off when such a
 * file is read back.
 */
public final class SheetCell {

    /** Spreadsheets of East Asia compute the wide signs too. */
    private static final String SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";

    private static final String SEPARATORS = ";|\t\r\n";
    private static final String STRIPPED = "\t\r\n";

    /** The text with an apostrophe before each place that a spreadsheet would compute; empty for nothing. */
    public static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        var safe = rewritten(text, true);
        return STRIPPED.indexOf(safe.charAt(apostrophes(safe))) >= 0 ? "'" + safe : safe;
    }

    /** The text as it was before {@link #safe}. */
    public static String original(String cell) {
        int apostrophes = apostrophes(cell);
        boolean isMarked = apostrophes > 0 && STRIPPED.indexOf(cell.charAt(apostrophes)) >= 0;
        return rewritten(isMarked ? cell.substring(1) : cell, false);
    }

    /** How many apostrophes a text begins with, the last sign not counted. */
    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() - 1 && text.charAt(count) == '\'') {
            count++;
        }
        return count;
    }

    /** Adds an apostrophe at each place where a formula would begin, or takes one away. */
    private static String rewritten(String text, boolean adding) {
        var rewritten = new StringBuilder(text.length() + 1);
        int copied = 0;
        int place = 0; // where a cell may begin; -1 within its text
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (place >= 0 && SIGNS.indexOf(sign) >= 0) {
                if (adding) {
                    rewritten.append(text, copied, place).append('\'');
                    copied = place;
                } else if (place < i) {
                    rewritten.append(text, copied, place);
                    copied = place + 1;
                }
                place = -1;
            } else if (SEPARATORS.indexOf(sign) >= 0 || (place >= 0 && isPassedOver(sign))) {
                place = i + 1;
            } else if (sign != '\'') {
                place = -1;
            }
        }
        return rewritten.append(text, copied, text.length()).toString();
    }

    /** Spreadsheets may drop these before they look whether a cell begins like a formula. */
    private static boolean isPassedOver(char sign) {
        return sign == '"'
                || Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private SheetCell() {}
}
