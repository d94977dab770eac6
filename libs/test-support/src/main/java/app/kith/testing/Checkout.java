package app.kith.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which the project lies, found from wherever a test runs. */
public final class Checkout {

    private static final Path MARK = Path.of("infra", "postgres", "init.sql");

    /** The top folder. @throws IllegalStateException outside a checkout */
    public static Path root() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + Path.of("").toAbsolutePath() + " holds " + MARK);
    }

    /** The text of a file of the project. */
    public static String read(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Checkout() {}
}
