package app.kith.gateway.routes;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** The streams that browsers watch, by session: who has signed out sees no more of them, whichever gateway signed them out. */
@Component
class SessionStreams implements DisposableBean {

    /** Names the session on the way to the service, and is taken off before it is asked. */
    static final String HEADER = "X-Kith-Session";

    private static final Logger log = LoggerFactory.getLogger(SessionStreams.class);
    private static final Duration LOOKED_AT_EVERY = Duration.ofSeconds(20);

    private final SessionRepository<?> sessions;
    private final Map<String, Set<Closeable>> bySession = new ConcurrentHashMap<>();
    private final SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
    private final ScheduledFuture<?> looking;

    SessionStreams(SessionRepository<?> sessions) {
        this.sessions = sessions;
        scheduler.setVirtualThreads(true);
        looking = scheduler.scheduleWithFixedDelay(this::endThoseOfNobody, LOOKED_AT_EVERY);
    }

    void begin(String session, Closeable stream) {
        bySession.compute(session, (id, streams) -> {
            var all = streams == null ? ConcurrentHashMap.<Closeable>newKeySet() : streams;
            all.add(stream);
            return all;
        });
    }

    void ended(String session, Closeable stream) {
        bySession.computeIfPresent(session, (id, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    private void endThoseOfNobody() {
        try {
            bySession.keySet().stream()
                    .filter(session -> sessions.findById(session) == null)
                    .forEach(this::end);
        } catch (RuntimeException storeIsAway) {
            log.warn("Sessions cannot be looked at for the moment: {}", storeIsAway.getMessage());
        }
    }

    private void end(String session) {
        var streams = bySession.remove(session);
        if (streams == null) return;
        for (var stream : streams) {
            try {
                stream.close();
            } catch (IOException gone) {
                log.debug("a stream had ended already", gone);
            }
        }
    }

    @Override
    public void destroy() {
        looking.cancel(false);
        scheduler.close();
    }
}
