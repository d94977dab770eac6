package app.kith.attendee.wishes.reading;

import app.kith.attendee.wishes.topic.OrganisationTopics;
import app.kith.defaults.CurrentOrganisation;
import app.kith.embedding.BgeEmbedding;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.text.TextEmbedding;
import app.kith.engine.topic.Topics;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The topics that an organisation knows, and how texts are read by them. Getting ready takes a second, after the service has started. */
@Component
public class TopicFinders {

    /** Each takes some 20 MB; only organisations that changed topics have one of their own. */
    private static final int MOST_KEPT = 2;

    private record Kept(Topics topics, TopicFinder finder) {}

    private final OrganisationTopics organisationTopics;
    private final TextEmbedding embedding = new BgeEmbedding();
    private final FutureTask<TopicFinder> known = new FutureTask<>(() -> new TopicFinder(Topics.known(), embedding));
    private final Map<UUID, Kept> own = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    TopicFinders(OrganisationTopics organisationTopics) {
        this.organisationTopics = organisationTopics;
    }

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("topic-finder").start(known);
    }

    /** Waits where it is not ready yet; the same object until the organisation changes a topic. */
    public TopicFinder of(UUID organisationId) {
        Topics topics = topics(organisationId);
        return topics == Topics.known() ? known() : own(organisationId, topics);
    }

    public Topics topics(UUID organisationId) {
        return CurrentOrganisation.call(organisationId, () -> organisationTopics.of(organisationId));
    }

    private TopicFinder known() {
        known.run();
        try {
            return known.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException unreadable) {
            throw new IllegalStateException(unreadable.getCause());
        }
    }

    private synchronized TopicFinder own(UUID organisationId, Topics topics) {
        Kept kept = own.get(organisationId);
        if (kept == null || kept.topics() != topics) {
            kept = new Kept(topics, new TopicFinder(topics, embedding));
            own.put(organisationId, kept);
            if (own.size() > MOST_KEPT) {
                own.remove(own.keySet().iterator().next());
            }
        }
        return kept.finder();
    }
}
