package app.kith.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of a few megabytes in memory, for what must fill up; mounting it takes the rights of root, on Linux. */
public final class SmallDisk implements AutoCloseable {

    private static final String BALLAST = "ballast";
    private static final int BLOCK = 1024 * 1024;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts a disk on a folder, which is made when missing; empty where this machine does not allow it. */
    public static Optional<SmallDisk> mount(Path folder, int megabytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return succeeds("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "kith", folder.toString())
                ? Optional.of(new SmallDisk(folder))
                : Optional.empty();
    }

    public Path folder() {
        return folder;
    }

    public long freeBytes() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes all the space that is left, until {@link #drain}. */
    public void fill() {
        var block = new byte[BLOCK];
        for (int size = BLOCK; size >= 1024; size /= 8) {
            fill(block, size);
        }
    }

    private void fill(byte[] block, int size) {
        try (var ballast = Files.newOutputStream(
                folder.resolve(BALLAST),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND)) {
            for (int blocks = 0; blocks < 1_000_000; blocks++) {
                ballast.write(block, 0, size);
            }
        } catch (IOException full) {
            // that was the purpose
        }
    }

    /** Gives back what {@link #fill} took. */
    public void drain() {
        try {
            Files.deleteIfExists(folder.resolve(BALLAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unmounts it with all that is on it; a process that still holds a file keeps that one alone. */
    @Override
    public void close() {
        if (!succeeds("umount", folder.toString()) && !succeeds("umount", "-l", folder.toString())) {
            throw new ServerFault("The small disk on %s cannot be taken away.".formatted(folder));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
