package app.kith.bench.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real data that lie beside the checkout, in {@code shared/data}, and are no part of it. */
final class SharedData {

    private SharedData() {}

    /** The file or folder of this name, from here or any folder above. */
    static Optional<Path> find(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared/data").resolve(name);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Says loudly that something cannot be measured. */
    static void sayMissing(String goal, String what) {
        System.err.printf("%s IS NOT MEASURED: %s%n", goal, what);
    }
}
