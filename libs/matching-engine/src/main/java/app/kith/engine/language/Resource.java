package app.kith.engine.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists, topics and trained models that the engine reads by. */
public final class Resource {

    private Resource() {}

    /** The lines of a file but the empty ones and those that begin with a single #, without space at either end. */
    public static List<String> lines(String name) {
        try (InputStream file = Resource.class.getResourceAsStream("/app/kith/engine/knowledge/" + name);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && (!line.startsWith("#") || line.startsWith("##")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
