package app.kith.attendee.wishes.topic;

import app.kith.attendee.person.SearchWords;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Topic;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds topics by what they are called and by what people say for them. What was changed stands first. */
@Component
class TopicsQuery {

    /** More than these nobody reads through. */
    private static final int MOST = 200;

    /**
     * The topics that fit, and how many there are in each field.
     *
     * @param total how many fit; more than are listed where it is too many to read through
     */
    @Schema(name = "HelpTopicList")
    record Found(List<FieldCount> fields, List<TopicView> topics, int total) {}

    /** A field with its title in the reader's language. */
    @Schema(name = "HelpTopicField")
    record FieldCount(String field, String title, int topics) {}

    private final TopicChanges changes;

    TopicsQuery(TopicChanges changes) {
        this.changes = changes;
    }

    private record Hit(Topic topic, boolean changed, Rank rank, String title) {}

    private static final Comparator<Hit> ORDER = Comparator.comparing((Hit hit) -> !hit.changed())
            .thenComparing(Hit::rank)
            .thenComparing(Hit::title);

    /** Without words to look for and without a field, those that were changed. */
    @Transactional(readOnly = true)
    public Found search(String typed, @Nullable Field field, Language reader) {
        var topics = new TopicViews(changes.standing(), reader);
        List<String> words = words(typed);
        List<Hit> hits = topics.all()
                .flatMap(topic -> Rank.of(topic, words, reader).stream()
                        .map(rank ->
                                new Hit(topic, topics.isChanged(topic), rank, SearchWords.of(topic.title(reader)))))
                .toList();
        List<Hit> listed = hits.stream()
                .filter(hit -> field == null
                        ? hit.changed() || !words.isEmpty()
                        : hit.topic().field() == field)
                .sorted(ORDER)
                .toList();
        return new Found(
                counts(hits, reader),
                listed.stream().limit(MOST).map(hit -> topics.view(hit.topic())).toList(),
                listed.size());
    }

    private static List<String> words(String typed) {
        return Stream.of(SearchWords.of(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<FieldCount> counts(List<Hit> hits, Language reader) {
        return Arrays.stream(Field.values())
                .map(field -> new FieldCount(Taxonomy.word(field), field.title(reader), (int) hits.stream()
                        .filter(hit -> hit.topic().field() == field)
                        .count()))
                .toList();
    }

    /** One topic; empty where there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<TopicView> find(String topicId, Language reader) {
        var topics = new TopicViews(changes.standing(), reader);
        return topics.all()
                .filter(topic -> topic.id().equals(topicId))
                .findFirst()
                .map(topics::view);
    }

    /** How well a topic fits what is looked for. */
    private enum Rank {
        TITLE,
        TITLES,
        SYNONYM;

        static Optional<Rank> of(Topic topic, List<String> words, Language reader) {
            if (holds(topic.title(reader), words)) {
                return Optional.of(TITLE);
            }
            if (topic.titles().values().stream().anyMatch(title -> holds(title, words))) {
                return Optional.of(TITLES);
            }
            return topic.phrases().values().stream().flatMap(List::stream).anyMatch(phrase -> holds(phrase, words))
                    ? Optional.of(SYNONYM)
                    : Optional.empty();
        }

        private static boolean holds(String text, List<String> words) {
            String known = SearchWords.of(text);
            return words.stream().allMatch(word -> known.contains(" " + word));
        }
    }
}
