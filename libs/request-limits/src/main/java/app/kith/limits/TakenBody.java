package app.kith.limits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The whole body of a request: in memory while it is small, else in a file that goes with it. */
final class TakenBody implements AutoCloseable {

    private static final int MOST_IN_MEMORY = 16 * 1024;
    private static final int BUFFER = 8 * 1024;

    private ByteArrayOutputStream memory = new ByteArrayOutputStream(0);
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private long size;

    /**
     * Reads a body to its end.
     *
     * @throws RequestRefused when it is larger than {@code most} bytes, takes longer than {@code patience}, or breaks off
     * @throws IOException when this machine cannot keep it
     */
    void take(InputStream stream, int most, Duration patience) throws RequestRefused, IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        byte[] buffer = new byte[BUFFER];
        for (int count = read(stream, buffer); count >= 0; count = read(stream, buffer)) {
            if (size + count > most) {
                throw RequestRefused.tooLarge(most);
            }
            if (System.nanoTime() > deadline) {
                throw RequestRefused.tooSlow();
            }
            add(buffer, count);
        }
        if (toFile != null) {
            toFile.close();
        }
    }

    private static int read(InputStream stream, byte[] buffer) throws RequestRefused {
        try {
            return stream.read(buffer);
        } catch (SocketTimeoutException silence) {
            throw RequestRefused.tooSlow();
        } catch (IOException cutOff) {
            throw RequestRefused.cutOff();
        }
    }

    private void add(byte[] bytes, int count) throws IOException {
        if (toFile == null && size + count > MOST_IN_MEMORY) {
            file = Files.createTempFile("kith-body", null);
            toFile = Files.newOutputStream(file);
            memory.writeTo(toFile);
            memory = new ByteArrayOutputStream(0);
        }
        size += count;
        if (toFile == null) {
            memory.write(bytes, 0, count);
        } else {
            toFile.write(bytes, 0, count);
        }
    }

    long size() {
        return size;
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (toFile != null) {
            toFile.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
