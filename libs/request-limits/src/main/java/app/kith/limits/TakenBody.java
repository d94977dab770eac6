package app.kith.limits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The whole body of a request: in memory while it is small, else in a file that goes with it. */
final class TakenBody implements AutoCloseable {

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final int mostInMemory;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;
    private long size;

    TakenBody(int mostInMemory) {
        this.mostInMemory = mostInMemory;
    }

    void add(byte[] bytes, int count) throws IOException {
        if (toFile == null && size + count > mostInMemory) {
            file = Files.createTempFile("kith-body", null);
            toFile = Files.newOutputStream(file);
            memory.writeTo(toFile);
            memory.reset();
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
        if (toFile == null || file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        toFile.flush();
        return Files.newInputStream(file);
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
