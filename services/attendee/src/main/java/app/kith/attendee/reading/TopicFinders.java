package app.kith.attendee.reading;

import app.kith.engine.text.TopicFinder;
import app.kith.engine.text.Topics;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The topics that an organisation knows, and how texts are read by them. Getting ready takes a second, after the service has started. */
@Component
public class TopicFinders {

    private final FutureTask<TopicFinder> known = new FutureTask<>(() -> new TopicFinder(Topics.known()));

    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        Thread.ofPlatform().daemon().name("topic-finder").start(known);
    }

    /** Waits where it is not ready yet. */
    public TopicFinder of(UUID organisationId) {
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

    public Topics topics(UUID organisationId) {
        return Topics.known();
    }
}
