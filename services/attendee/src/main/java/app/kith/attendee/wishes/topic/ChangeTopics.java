package app.kith.attendee.wishes.topic;

import app.kith.attendee.person.OneWriter;
import app.kith.attendee.wishes.topic.TopicResult.NameTaken;
import app.kith.attendee.wishes.topic.TopicResult.Settled;
import app.kith.attendee.wishes.topic.TopicResult.TooMany;
import app.kith.contracts.TopicChange;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a change of a topic and tells everybody, provided that no two topics are called the same then. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangeTopics {

    /** Each is held in memory with the organisation's topics. */
    private static final int MOST_CHANGES = 500;

    private final OneWriter oneWriter;
    private final TopicChanges changes;
    private final Outbox outbox;
    private final Clock clock;

    ChangeTopics(OneWriter oneWriter, TopicChanges changes, Outbox outbox, Clock clock) {
        this.oneWriter = oneWriter;
        this.changes = changes;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those that hold; nobody else changes them until the transaction ends. */
    List<TopicChange> inTurn(UUID organisationId) {
        oneWriter.waitForTurn(organisationId);
        return changes.standing();
    }

    /** Lets a change take the place of the topic's earlier one. */
    TopicResult settle(List<TopicChange> standing, TopicChange change) {
        if (standing.contains(change)) {
            return new Settled();
        }
        if (isNothing(change)) {
            return takeBack(standing, change.organisationId(), change.topicId());
        }
        List<TopicChange> others = without(standing, change.topicId());
        if (others.size() >= MOST_CHANGES) {
            return new TooMany();
        }
        List<TopicChange> then =
                Stream.concat(others.stream(), Stream.of(change)).toList();
        return unlessNameTaken(then, change.topicId(), () -> {
            changes.put(change, clock.instant());
            outbox.publish(app.kith.contracts.Topics.TAXONOMY, change.key(), change);
        });
    }

    /** Leaves the topic as it came with Kith, or takes one of the organisation's own out of use. */
    TopicResult takeBack(List<TopicChange> standing, UUID organisationId, String topicId) {
        List<TopicChange> others = without(standing, topicId);
        if (others.size() == standing.size()) {
            return new Settled();
        }
        return unlessNameTaken(others, topicId, () -> {
            changes.takeBack(topicId, clock.instant());
            outbox.publish(app.kith.contracts.Topics.TAXONOMY, TopicChange.key(organisationId, topicId), null);
        });
    }

    private static boolean isNothing(TopicChange change) {
        return change.words().isEmpty() && change.mergedInto() == null;
    }

    private static List<TopicChange> without(List<TopicChange> standing, String topicId) {
        return standing.stream()
                .filter(change -> !change.topicId().equals(topicId))
                .toList();
    }

    private static TopicResult unlessNameTaken(List<TopicChange> then, String topicId, Runnable change) {
        Topics topics = Taxonomy.with(then);
        var namesake = topics.find(topicId)
                .filter(topic -> topic.id().equals(topicId))
                .flatMap(topic -> Taxonomy.namesake(topics, topic));
        if (namesake.isPresent()) {
            return new NameTaken(title(namesake.get()));
        }
        change.run();
        return new Settled();
    }

    private static String title(Topic topic) {
        return topic.title(app.kith.engine.language.Language.ENGLISH);
    }
}
