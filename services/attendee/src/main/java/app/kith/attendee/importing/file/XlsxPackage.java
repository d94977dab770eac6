package app.kith.attendee.importing.file;

import app.kith.attendee.importing.ReadingLimit;
import app.kith.attendee.importing.Stopped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Looks a workbook over before it is parsed, through the eyes of the same library that will unpack it. */
final class XlsxPackage {

    static final int MOST_UNPACKED_BYTES = 96 * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    /** With this each part is announced in the list at the end of a package. */
    private static final int PART_ANNOUNCED = 0x504B0102;

    /**
     * What there is to say of a package.
     *
     * @param limit the first one that it exceeds
     */
    record Weight(@Nullable ReadingLimit limit, boolean hasSheets) {}

    static Weight weigh(byte[] bytes) throws IOException {
        if (announced(bytes) > MOST_PARTS) { // to list them alone would cost too much
            return new Weight(ReadingLimit.MARKUP, true);
        }
        try (var zip = open(bytes)) {
            var scale = new Scale();
            for (var entry : Collections.list(zip.getEntries())) {
                var exceeded = scale.add(zip, entry);
                if (exceeded.isPresent()) {
                    return new Weight(exceeded.get(), true);
                }
            }
            return new Weight(null, scale.sheets > 0);
        }
    }

    /** The names of its parts in lower case. */
    static Set<String> parts(byte[] bytes) throws IOException {
        try (var zip = open(bytes)) {
            return Collections.list(zip.getEntries()).stream()
                    .limit(MOST_PARTS)
                    .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static int announced(byte[] bytes) {
        int parts = 0;
        int last = 0;
        for (byte next : bytes) {
            last = (last << 8) | (next & 0xFF);
            parts += last == PART_ANNOUNCED ? 1 : 0;
        }
        return parts;
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /** The sum over all parts so far. */
    private static final class Scale {

        private final byte[] buffer = new byte[64 * 1024];
        private final XmlTag tag = new XmlTag();
        private final CellBounds cells = new CellBounds();
        private long unpacked;
        private int sheets;

        /** The limit that the package exceeds with this part, if it does. */
        Optional<ReadingLimit> add(ZipFile zip, ZipArchiveEntry entry) throws IOException {
            sheets += entry.getName().toLowerCase(Locale.ROOT).contains("sheets/") ? 1 : 0;
            try (InputStream part = zip.getInputStream(entry)) {
                int read = part.readNBytes(buffer, 0, buffer.length);
                if (PartKind.isOtherUnicode(buffer, read)) {
                    return Optional.of(ReadingLimit.DAMAGED);
                }
                cells.begin();
                var xml = PartKind.isXml(buffer, read) ? new XmlBounds(tag, cells) : null;
                for (; read > 0; read = part.read(buffer)) {
                    Stopped.check();
                    unpacked += read;
                    var exceeded = unpacked > MOST_UNPACKED_BYTES
                            ? Optional.of(ReadingLimit.UNPACKED)
                            : xml == null ? Optional.<ReadingLimit>empty() : xml.read(buffer, read);
                    if (exceeded.isPresent()) {
                        return exceeded;
                    }
                }
            }
            return Optional.empty();
        }
    }

    private XlsxPackage() {}
}
