package app.kith.attendee.wishes.reading;

import app.kith.attendee.wishes.reading.TextsToRead.Use;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.reading.TopicFinder.Understood;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the texts of an event are read, worked out once for each text and organisation. */
@Component
class UnderstoodTexts {

    /** A text, and what it is to its writer. */
    record UsedText(Use use, String text) {}

    /** Longer nobody waits for a list: what is missing is read with the next request. */
    private static final long PATIENCE = Duration.ofSeconds(3).toNanos();

    private static final int MOST_ORGANISATIONS = 3;

    /** More than the guests of the largest event write. */
    private static final int MOST_TEXTS = 60_000;

    private record Kept(WeakReference<TopicFinder> finder, Map<UsedText, Understood> texts) {}

    private final TopicFinders finders;
    private final Map<UUID, Kept> kept = new LinkedHashMap<>(MOST_ORGANISATIONS, 0.75f, true);

    UnderstoodTexts(TopicFinders finders) {
        this.finders = finders;
    }

    /** Those that are read by now. */
    Map<UsedText, Understood> of(UUID organisationId, Collection<UsedText> texts) {
        TopicFinder finder = finders.of(organisationId);
        Map<UsedText, Understood> known = known(organisationId, finder);
        Map<UsedText, Understood> read = new HashMap<>();
        long start = System.nanoTime();
        for (UsedText text : texts) {
            Understood understood;
            synchronized (known) {
                understood = known.get(text);
            }
            if (understood == null && System.nanoTime() - start < PATIENCE) {
                understood = finder.understand(text.text(), text.use().kind());
                synchronized (known) {
                    known.put(text, understood);
                }
            }
            if (understood != null) {
                read.put(text, understood);
            }
        }
        return read;
    }

    private synchronized Map<UsedText, Understood> known(UUID organisationId, TopicFinder finder) {
        Kept earlier = kept.get(organisationId);
        if (earlier != null
                && earlier.finder().refersTo(finder)
                && earlier.texts().size() < MOST_TEXTS) {
            return earlier.texts();
        }
        Kept anew = new Kept(new WeakReference<>(finder), new HashMap<>());
        kept.put(organisationId, anew);
        if (kept.size() > MOST_ORGANISATIONS) {
            kept.remove(kept.keySet().iterator().next());
        }
        return anew.texts();
    }
}
