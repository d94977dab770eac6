package app.kith.attendee.wishes.topic;

import app.kith.attendee.person.SearchWords;
import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.topic.OwnTopic;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics that come with Kith, and what an organisation makes of them. */
final class Taxonomy {

    private Taxonomy() {}

    /** The topics as they are with these changes. */
    static Topics with(Collection<TopicChange> changes) {
        return Topics.known().adapted(changes.stream().map(Taxonomy::own).toList());
    }

    /** Another topic that is called the same in some language. */
    static Optional<Topic> namesake(Topics topics, Topic topic) {
        return topics.all().stream()
                .filter(other -> !other.id().equals(topic.id()))
                .filter(other -> Arrays.stream(Language.values())
                        .anyMatch(language ->
                                SearchWords.of(other.title(language)).equals(SearchWords.of(topic.title(language)))))
                .findFirst();
    }

    static Optional<Language> language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    static Optional<Field> field(String word) {
        return Arrays.stream(Field.values())
                .filter(field -> word(field).equals(word))
                .findFirst();
    }

    static String word(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static OwnTopic own(TopicChange change) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, List<String>> synonyms = new EnumMap<>(Language.class);
        for (Words words : change.words()) {
            language(words.language()).ifPresent(language -> {
                Stream.ofNullable(words.title()).forEach(title -> titles.put(language, title));
                synonyms.put(language, words.synonyms());
            });
        }
        return new OwnTopic(
                change.topicId(),
                Stream.ofNullable(change.field())
                        .flatMap(word -> field(word).stream())
                        .findFirst()
                        .orElse(null),
                titles,
                synonyms,
                change.mergedInto());
    }
}
