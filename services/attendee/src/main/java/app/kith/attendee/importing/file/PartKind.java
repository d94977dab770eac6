package app.kith.attendee.importing.file;

import java.util.Arrays;

/** Tells by its first bytes whether a parser would take a part of a workbook for XML, and whether in an encoding of its own. */
final class PartKind {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[][] OTHER_UNICODE = {
        {(byte) 0xFE, (byte) 0xFF},
        {(byte) 0xFF, (byte) 0xFE},
        {0, '<'},
        {'<', 0},
        {0, 0, (byte) 0xFE, (byte) 0xFF},
        {0, 0, 0, '<'},
        {0x4C, 0x6F, (byte) 0xA7, (byte) 0x94},
    };

    static boolean isXml(byte[] bytes, int count) {
        int at = startsWith(bytes, count, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        while (at < count && bytes[at] >= 0 && bytes[at] <= ' ') {
            at++;
        }
        // where blanks fill all of what is seen, XML may follow
        return at == count || bytes[at] == '<';
    }

    /** Spreadsheets write UTF-8; in these encodings other signs would be seen here than by a parser. */
    static boolean isOtherUnicode(byte[] bytes, int count) {
        return Arrays.stream(OTHER_UNICODE).anyMatch(start -> startsWith(bytes, count, start));
    }

    private static boolean startsWith(byte[] bytes, int count, byte[] start) {
        return count >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private PartKind() {}
}
