package app.kith.attendee.wishes.topic;

import app.kith.engine.topic.Topics;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The topics of help as the current organisation has them. */
@Component
public class OrganisationTopics {

    private record Kept(long revision, Topics topics) {}

    private final TopicChanges changes;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    OrganisationTopics(TopicChanges changes) {
        this.changes = changes;
    }

    /** The same object until something changes, so that what is made of it may be kept as long. */
    @Transactional(readOnly = true)
    public Topics of(UUID organisationId) {
        long revision = changes.revision();
        if (revision == 0) {
            return Topics.known();
        }
        Kept earlier = kept.get(organisationId);
        if (earlier != null && earlier.revision() == revision) {
            return earlier.topics();
        }
        Topics topics = Taxonomy.with(changes.standing());
        kept.put(organisationId, new Kept(revision, topics));
        return topics;
    }
}
