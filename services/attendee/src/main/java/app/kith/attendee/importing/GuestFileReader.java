package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads guest lists strictly: what cannot be read for certain is refused as a whole, with the reason, and nothing is guessed. */
final class GuestFileReader {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\u00A0]+");
    private static final Pattern NEUTRALISED = Pattern.compile("^'(?=[=+\\-@])");

    /** What a file is shows in its first bytes, whatever its name says. */
    static Reading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge();
        }
        if (startsWith(bytes, ZIP)) {
            return XlsxTable.read(bytes);
        }
        if (startsWith(bytes, OLD_EXCEL)) {
            return new Unusable(
                    "excel-too-old",
                    "The file is of the Excel of before 2007, or locked with a password. Nothing was imported; save it as"
                            + " \"Excel workbook (.xlsx)\" without a password and choose it again.");
        }
        return CsvTable.read(bytes);
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /**
     * One line, composed characters, no space around; emoji, other scripts and formula signs stay as they were typed. The
     * apostrophe that an export sets before a formula sign is taken off again.
     */
    static String clean(String cell) {
        var line = isPlain(cell)
                ? cell
                : GAPS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC)).replaceAll(" ");
        return NEUTRALISED.matcher(line.strip()).replaceFirst("");
    }

    private static boolean isPlain(String cell) {
        return cell.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }

    static Unusable empty() {
        return new Unusable(
                "file-empty",
                "The file holds no guests. Nothing was imported; choose a file with a row for each guest.");
    }

    static Unusable tooLarge() {
        return new Unusable(
                "file-too-large",
                "The file has more than 20,000 rows, 200 columns or 16 MB. Nothing was imported; split it and import the"
                        + " parts.");
    }

    private GuestFileReader() {}
}
