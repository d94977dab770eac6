package app.kith.attendee.importing.file;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.ReadingLimit;
import java.util.Arrays;

/** Reads guest lists: what a file is and how its cells are told apart is recognised from the whole of it, or as somebody chose. */
public final class GuestFileReader {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    public static Reading read(byte[] bytes) {
        return read(bytes, FileChoice.NONE);
    }

    /** What a file is shows in its first bytes, whatever its name says. */
    public static Reading read(byte[] bytes, FileChoice choice) {
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

    static Unusable empty() {
        return new Unusable(
                "file-empty",
                "The file holds no guests. Nothing was imported; choose a file with a row for each guest.");
    }

    private GuestFileReader() {}
}
