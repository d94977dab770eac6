package app.kith.attendee.wishes.topic;

import app.kith.attendee.wishes.topic.TopicView.TopicTitle;
import app.kith.attendee.wishes.topic.TopicView.WordsView;
import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics as they are shown to one reader: those that were merged among them. */
final class TopicViews {

    private final List<TopicChange> standing;
    private final Language reader;
    private final Topics merged;
    private final Topics topics;

    TopicViews(List<TopicChange> standing, Language reader) {
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
