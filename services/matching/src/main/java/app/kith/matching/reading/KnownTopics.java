package app.kith.matching.reading;

import app.kith.engine.score.Taxonomy;
import app.kith.engine.score.Taxonomy.Topic;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The topics that people speak of at gatherings, with other words for each in the languages that the pages speak. */
final class KnownTopics {

    private static final String PART = "  ";

    private KnownTopics() {}

    static Taxonomy read() {
        try (InputStream file = KnownTopics.class.getResourceAsStream("topics.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            List<Topic> topics = new ArrayList<>();
            String whole = null;
            for (String line :
                    lines.lines().filter(line -> !line.startsWith("#")).toList()) {
                Topic topic = topic(line.strip(), line.startsWith(PART) ? whole : null);
                topics.add(topic);
                whole = topic.parent() == null ? topic.name() : whole;
            }
            return Taxonomy.of(topics);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(String line, @Nullable String parent) {
        String[] parts = line.split(": ", 2);
        return new Topic(
                parts[0],
                parent,
                parts.length == 1 ? List.of() : Stream.of(parts[1].split(", ")).toList());
    }
}
