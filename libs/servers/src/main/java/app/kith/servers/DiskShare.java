package app.kith.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much of the disk below a folder the write-ahead log may take: the same on every large disk, less on a small one. */
public record DiskShare(long diskBytes) {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MOST_UNREAD = 2048;
    private static final long MOST_BETWEEN_CHECKPOINTS = 512;
    private static final long LEAST_BETWEEN_CHECKPOINTS = 32;

    /** The disk that holds a folder, which need not exist yet. */
    public static DiskShare of(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        if (!Files.exists(folder) && parent != null) {
            return of(parent);
        }
        try {
            return new DiskShare(Files.getFileStore(folder).getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Megabytes that may wait for a relay before facts are refused: 2 GB, or a fifth of the disk where that is less. */
    public long mostUnread() {
        return Math.min(MOST_UNREAD, diskBytes / MEGABYTE / 5);
    }

    /** Megabytes of log after which Postgres removes what nothing holds back: 512, or an eighth of the disk where that is less. */
    long betweenCheckpoints() {
        return Math.max(LEAST_BETWEEN_CHECKPOINTS, Math.min(MOST_BETWEEN_CHECKPOINTS, diskBytes / MEGABYTE / 8));
    }
}
