package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.defaults.SheetCell;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads guest lists: what a file is and how its cells are told apart is recognised from the whole of it, or as somebody chose. */
final class GuestFileReader {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}\u00A0]+");

    static Reading read(byte[] bytes) {
        return read(bytes, FileChoice.NONE);
    }

    /** What a file is shows in its first bytes, whatever its name says. */
    static Reading read(byte[] bytes, FileChoice choice) {
        if (bytes.length > MOST_BYTES) {
            return ReadingLimit.SIZE.problem();
        }
        if (startsWith(bytes, ZIP)) {
            return XlsxTable.read(bytes, choice);
        }
        var foreign = ForeignFile.of(bytes);
        return foreign.isPresent() ? foreign.get() : CsvTable.read(bytes, choice);
    }

    private static boolean startsWith(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
    }

    /**
     * One line, composed characters, no space around; emoji, other scripts and formula signs stay as they were typed. What an export
     * adds before a formula sign is taken off again.
     */
    static String clean(String cell) {
        var text = SheetCell.original(cell);
        return isPlain(text)
                ? text.strip()
                : GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
    }

    private static boolean isPlain(String cell) {
        return cell.chars().allMatch(character -> character >= ' ' && character < 0x7F);
    }

    static Unusable empty() {
        return new Unusable(
                "file-empty",
                "The file holds no guests. Nothing was imported; choose a file with a row for each guest.");
    }

    private GuestFileReader() {}
}
