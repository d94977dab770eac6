package app.kith.attendee.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks a workbook over before it is read, through the eyes of the same library that will unpack it: how much it unpacks to, and
 * that no cell claims a column so far out that a row would need all memory.
 */
final class XlsxPackage {

    static final int MOST_UNPACKED_BYTES = 96 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    /** The last column of Excel, XFD, has three letters. */
    private static final int LONGEST_COLUMN_NAME = 3;

    enum Weight {
        HARMLESS,
        TOO_HEAVY,
        NO_WORKBOOK
    }

    static Weight weigh(byte[] bytes) throws IOException {
        try (var zip = open(bytes)) {
            var scale = new Scale();
            int parts = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (++parts > MOST_PARTS || !scale.add(zip, entry)) {
                    return Weight.TOO_HEAVY;
                }
            }
            return scale.sheets > 0 ? Weight.HARMLESS : Weight.NO_WORKBOOK;
        }
    }

    /** The names of its parts in lower case, as far as so many are looked at. */
    static Set<String> parts(byte[] bytes) throws IOException {
        try (var zip = open(bytes)) {
            return Collections.list(zip.getEntries()).stream()
                    .limit(MOST_PARTS)
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /** The sum over all parts so far. */
    private static final class Scale {

        private final byte[] buffer = new byte[64 * 1024];
        private long unpacked;
        private int sheets;

        /** Whether the package is still bearable with this part. */
        boolean add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
            boolean sheet = entry.getName().toLowerCase(Locale.ROOT).contains("sheets/");
            sheets += sheet ? 1 : 0;
            try (InputStream part = zip.getInputStream(entry)) {
                var columns = new ColumnNames();
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES || (sheet && !columns.areShort(buffer, read))) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** Follows the attribute {@code r="AB12"} of cells through the bytes of a sheet. */
    private static final class ColumnNames {

        private int seen; // of: a space, r, =, a quotation mark
        private int letters;

        boolean areShort(byte[] bytes, int count) {
            for (int i = 0; i < count; i++) {
                char letter = (char) (bytes[i] & 0xFF);
                if (seen == 4) {
                    letters = Character.isLetter(letter) || letter == '$' ? letters + 1 : 0;
                    seen = letters == 0 ? 0 : 4;
                    if (letters > LONGEST_COLUMN_NAME) {
                        return false;
                    }
                } else {
                    seen = follows(letter) ? seen + 1 : (Character.isWhitespace(letter) ? 1 : 0);
                }
            }
            return true;
        }

        private boolean follows(char letter) {
            return switch (seen) {
                case 0 -> Character.isWhitespace(letter);
                case 1 -> letter == 'r';
                case 2 -> letter == '=';
                default -> letter == '"' || letter == '\'';
            };
        }
    }

    private XlsxPackage() {}
}
