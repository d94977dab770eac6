package app.kith.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of this module that tests hold against the code; {@code -Dkith.update=true} lets tests write them. */
final class Committed {

    static final Path ASYNC_API = Path.of("asyncapi.yaml");
    static final Path SAMPLES = Path.of("src/test/resources/samples");

    private Committed() {}

    static boolean mayUpdate() {
        return Boolean.getBoolean("kith.update");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
