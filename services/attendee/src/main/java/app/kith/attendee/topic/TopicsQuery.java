package app.kith.attendee.topic;

import app.kith.attendee.registration.SearchWords;
import app.kith.attendee.topic.TopicView.TopicTitle;
import app.kith.attendee.topic.TopicView.WordsView;
import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.engine.text.Field;
import app.kith.engine.text.Language;
import app.kith.engine.text.Topic;
import app.kith.engine.text.Topics;
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
    @Schema(name = "TopicList")
    record Found(List<FieldCount> fields, List<TopicView> topics, int total) {}

    /** A field with its title in the reader's language. */
    @Schema(name = "TopicField")
    record FieldCount(String field, String title, int topics) {}

    private final TopicChanges changes;

    TopicsQuery(TopicChanges changes) {
        this.changes = changes;
    }

    /** Without words to look for and without a field, those that were changed. */
    @Transactional(readOnly = true)
    public Found search(String typed, @Nullable Field field, Language reader) {
        var described = new Described(changes.standing(), reader);
        List<String> words = Stream.of(SearchWords.of(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Topic> fitting = described
                .all()
                .filter(topic -> words.isEmpty()
                        ? field != null || described.isChanged(topic)
                        : Rank.of(topic, words, reader).isPresent())
                .toList();
        List<TopicView> listed = fitting.stream()
                .filter(topic -> field == null || topic.field() == field)
                .sorted(Comparator.comparing((Topic topic) -> !described.isChanged(topic))
                        .thenComparing(topic -> Rank.of(topic, words, reader).orElse(Rank.SYNONYM))
                        .thenComparing(topic -> SearchWords.of(topic.title(reader))))
                .map(described::view)
                .toList();
        List<Topic> counted = words.isEmpty() ? described.all().toList() : fitting;
        return new Found(
                Arrays.stream(Field.values())
                        .map(each -> new FieldCount(Taxonomy.word(each), each.title(reader), (int) counted.stream()
                                .filter(topic -> topic.field() == each)
                                .count()))
                        .toList(),
                listed.stream().limit(MOST).toList(),
                listed.size());
    }

    /** One topic; empty where there is none of this id. */
    @Transactional(readOnly = true)
    public Optional<TopicView> find(String topicId, Language reader) {
        var described = new Described(changes.standing(), reader);
        return described
                .all()
                .filter(topic -> topic.id().equals(topicId))
                .findFirst()
                .map(described::view);
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

    /** The topics as they are shown to one reader: those that were merged among them. */
    private static final class Described {

        private final List<TopicChange> standing;
        private final Language reader;
        private final Topics merged;
        private final Topics topics;

        Described(List<TopicChange> standing, Language reader) {
            this.standing = standing;
            this.reader = reader;
            this.merged = Taxonomy.with(standing);
            this.topics = Taxonomy.with(standing.stream()
                    .map(change -> new TopicChange(
                            change.organisationId(), change.topicId(), change.field(), change.words(), null))
                    .toList());
        }

        Stream<Topic> all() {
            return topics.all().stream();
        }

        boolean isChanged(Topic topic) {
            return change(topic.id()).isPresent();
        }

        private Optional<TopicChange> change(String topicId) {
            return standing.stream()
                    .filter(change -> change.topicId().equals(topicId))
                    .findFirst();
        }

        TopicView view(Topic topic) {
            Optional<TopicTitle> kept = merged.find(topic.id())
                    .filter(other -> !other.id().equals(topic.id()))
                    .map(this::title);
            return new TopicView(
                    topic.id(),
                    Taxonomy.word(topic.field()),
                    topic.title(reader),
                    state(topic, kept.isPresent()),
                    Arrays.stream(Language.values())
                            .map(language -> words(topic, language))
                            .toList(),
                    kept.orElse(null),
                    standing.stream()
                            .filter(change -> topic.id().equals(change.mergedInto()))
                            .flatMap(change -> topics.find(change.topicId()).stream())
                            .map(this::title)
                            .toList());
        }

        private TopicTitle title(Topic topic) {
            return new TopicTitle(topic.id(), topic.title(reader));
        }

        private String state(Topic topic, boolean isMerged) {
            if (isMerged) {
                return "merged";
            }
            if (Topics.known().find(topic.id()).isEmpty()) {
                return "own";
            }
            return isChanged(topic) ? "changed" : "as-it-came";
        }

        private WordsView words(Topic topic, Language language) {
            Optional<Topic> known = Topics.known().find(topic.id());
            List<String> synonyms = change(topic.id()).stream()
                    .flatMap(change -> change.words().stream())
                    .filter(words -> words.language().equals(language.code()))
                    .map(Words::synonyms)
                    .flatMap(List::stream)
                    .toList();
            return new WordsView(
                    language.code(),
                    topic.titles().get(language),
                    known.map(each -> each.titles().get(language)).orElse(null),
                    synonyms,
                    known.map(each -> each.phrases().getOrDefault(language, List.of()))
                            .orElse(List.of()));
        }
    }
}
