package app.kith.attendee.wishes.topic;

import app.kith.attendee.wishes.topic.TopicOrder.Wording;
import app.kith.attendee.wishes.topic.TopicResult.MergedAway;
import app.kith.attendee.wishes.topic.TopicResult.Nameless;
import app.kith.attendee.wishes.topic.TopicResult.NoSuchTopic;
import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.engine.language.Language;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Renames a topic, gives it further synonyms, or adds one of the organisation's own. What equals Kith's own words is no change. */
@Service
class WriteTopic {

    /** How the ids of an organisation's own topics begin, so that none of Kith's is ever called the same. */
    static final String OWN = "own-";

    private final ChangeTopics changes;

    WriteTopic(ChangeTopics changes) {
        this.changes = changes;
    }

    @Transactional
    public TopicResult write(UUID organisationId, String topicId, TopicOrder order) {
        List<TopicChange> standing = changes.inTurn(organisationId);
        Optional<Topic> known = Topics.known().find(topicId);
        if (known.isEmpty() && !topicId.startsWith(OWN)) {
            return new NoSuchTopic();
        }
        if (standing.stream().anyMatch(change -> change.topicId().equals(topicId) && change.mergedInto() != null)) {
            return new MergedAway();
        }
        List<Words> words = Arrays.stream(Language.values())
                .map(language -> words(language, order, known.orElse(null)))
                .filter(each -> each.title() != null || !each.synonyms().isEmpty())
                .toList();
        boolean named = words.stream().anyMatch(each -> each.title() != null);
        if (known.isEmpty() && (!named || order.field() == null)) {
            return new Nameless();
        }
        return changes.settle(
                standing,
                new TopicChange(organisationId, topicId, known.isEmpty() ? order.field() : null, words, null));
    }

    private static Words words(Language language, TopicOrder order, @Nullable Topic known) {
        List<Wording> told = order.words().stream()
                .filter(each -> each.language().equals(language.code()))
                .toList();
        String title = told.stream()
                .map(Wording::title)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .filter(text -> known == null || !text.equals(known.titles().get(language)))
                .findFirst()
                .orElse(null);
        List<String> synonyms = told.stream()
                .flatMap(each -> each.synonyms().stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .filter(text -> Stream.ofNullable(known)
                        .flatMap(topic -> topic.phrases().getOrDefault(language, List.of()).stream())
                        .noneMatch(text::equalsIgnoreCase))
                .distinct()
                .toList();
        return new Words(language.code(), title, synonyms);
    }
}
