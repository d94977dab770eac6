package app.kith.attendee.wishes.topic;

import app.kith.attendee.wishes.topic.TopicResult.Circle;
import app.kith.attendee.wishes.topic.TopicResult.NoSuchTopic;
import app.kith.attendee.wishes.topic.TopicResult.OthersWithin;
import app.kith.attendee.wishes.topic.TopicResult.SameTopic;
import app.kith.attendee.wishes.topic.TopicResult.Settled;
import app.kith.contracts.TopicChange;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets one topic stand for another, and takes back what was changed. */
@Service
class MergeTopics {

    private final ChangeTopics changes;
    private final TopicChanges known;

    MergeTopics(ChangeTopics changes, TopicChanges known) {
        this.changes = changes;
        this.known = known;
    }

    @Transactional
    public TopicResult merge(UUID organisationId, String topicId, String intoId) {
        List<TopicChange> standing = changes.inTurn(organisationId);
        Topics topics = Taxonomy.with(standing.stream()
                .map(change -> change.topicId().equals(topicId) ? into(change, null) : change)
                .toList());
        if (topicId.equals(intoId)) {
            return new SameTopic();
        }
        Optional<Topic> into = topics.find(intoId);
        if (topics.find(topicId).isEmpty() || into.isEmpty()) {
            return new NoSuchTopic();
        }
        if (into.get().id().equals(topicId)) {
            return new Circle();
        }
        return changes.settle(standing, into(of(standing, organisationId, topicId), intoId));
    }

    /** Lets the topic stand by itself again. */
    @Transactional
    public TopicResult part(UUID organisationId, String topicId) {
        List<TopicChange> standing = changes.inTurn(organisationId);
        if (Topics.known().find(topicId).isEmpty() && !known.knows(topicId)) {
            return new NoSuchTopic();
        }
        return standing.stream()
                .filter(change -> change.topicId().equals(topicId))
                .findFirst()
                .map(change -> changes.settle(standing, into(change, null)))
                .orElseGet(Settled::new);
    }

    /** Leaves the topic as it came with Kith, or takes one of the organisation's own out of use. */
    @Transactional
    public TopicResult takeBack(UUID organisationId, String topicId) {
        List<TopicChange> standing = changes.inTurn(organisationId);
        boolean own = Topics.known().find(topicId).isEmpty();
        if (own && !known.knows(topicId)) {
            return new NoSuchTopic();
        }
        if (own && standing.stream().anyMatch(change -> topicId.equals(change.mergedInto()))) {
            return new OthersWithin();
        }
        return changes.takeBack(standing, organisationId, topicId);
    }

    private static TopicChange of(List<TopicChange> standing, UUID organisationId, String topicId) {
        return standing.stream()
                .filter(change -> change.topicId().equals(topicId))
                .findFirst()
                .orElseGet(() -> new TopicChange(organisationId, topicId, null, List.of(), null));
    }

    private static TopicChange into(TopicChange change, @Nullable String intoId) {
        return new TopicChange(change.organisationId(), change.topicId(), change.field(), change.words(), intoId);
    }
}
