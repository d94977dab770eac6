package app.kith.house;

import app.kith.testing.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The files of the checkout, without what is built or fetched. */
final class Project {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git", ".kith");

    private Project() {}

    static Path root() {
        return Checkout.root();
    }

    /** Every file of ours with such an ending, as paths from the root, in order. */
    static List<Path> files(String ending) {
        try (var paths = Files.walk(root())) {
            return paths.map(root()::relativize)
                    .filter(path -> path.toString().endsWith(ending) && isOurs(path))
                    .filter(path -> Files.isRegularFile(root().resolve(path)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java sources that run: tests may be long, for they are read one sentence at a time. */
    static List<Path> mainSources() {
        return files(".java").stream()
                .filter(path -> path.toString().contains("src/main/java"))
                .toList();
    }

    static String read(Path path) {
        return Checkout.read(path.toString());
    }

    private static boolean isOurs(Path path) {
        for (Path part : path) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }
}
