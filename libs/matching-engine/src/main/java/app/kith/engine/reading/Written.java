package app.kith.engine.reading;

import app.kith.engine.topic.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read.
 *
 * @param confirmed the ids of the topics that its writer said it is about; null where nobody was asked or answered
 */
public record Written(String text, Kind kind, @Nullable Set<String> confirmed) {}
