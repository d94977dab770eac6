package app.kith.bench.matching;

import app.kith.bench.CannotMeasure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Real data that lie beside the checkout, in {@code shared/data}, and are no part of it. */
public final class SharedData {

    private SharedData() {}

    /** The file or folder of this name, from here or any folder above. */
    public static Optional<Path> find(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path found = at.resolve("shared/data").resolve(name);
            if (Files.exists(found)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The file or folder of this name, without which there is nothing to measure. */
    public static Path require(String name) {
        return find(name).orElseThrow(() -> new CannotMeasure(name + " lies in no folder shared/data here or above"));
    }
}
