package app.kith.engine.topic;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One kind of help: whoever asks for it should meet whoever offers it.
 *
 * @param id never changes, whatever the topic is called
 * @param field the field that it belongs to
 * @param titles what guests see, by language
 * @param phrases by which people say it, by language
 * @param by occupations and kinds of company that can give it, in any language
 * @param near topics that are plausible but weaker help
 */
public record Topic(
        String id,
        Field field,
        Map<Language, String> titles,
        Map<Language, List<String>> phrases,
        List<String> by,
        List<String> near) {

    public Topic {
        titles = Map.copyOf(titles);
        phrases = Map.copyOf(phrases);
        by = List.copyOf(by);
        near = List.copyOf(near);
    }

    /** Its title, in English where the language has none, or in the language that has one. */
    public String title(Language language) {
        return Stream.concat(Stream.of(language), Arrays.stream(Language.values()))
                .map(titles::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }
}
