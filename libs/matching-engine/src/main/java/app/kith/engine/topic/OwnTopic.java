package app.kith.engine.topic;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation makes of a topic: another name, further synonyms, a topic of its own, or one that is merged into another.
 *
 * @param id a topic that is known, or one of the organisation's own
 * @param field of a topic of its own; a known one stays where it is
 * @param titles those that differ, by language
 * @param synonyms further ones, by language
 * @param mergedInto the topic that takes its place
 */
public record OwnTopic(
        String id,
        @Nullable Field field,
        Map<Language, String> titles,
        Map<Language, List<String>> synonyms,
        @Nullable String mergedInto) {

    public OwnTopic {
        titles = Map.copyOf(titles);
        synonyms = Map.copyOf(synonyms);
    }
}
