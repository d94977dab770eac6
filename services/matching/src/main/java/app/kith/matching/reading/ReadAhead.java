package app.kith.matching.reading;

import app.kith.defaults.BackgroundWork;
import app.kith.embedding.EmbeddingFailed;
import app.kith.engine.text.Recent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out what texts mean, a few at a time, beside the work of the moment, and tells when an organisation has none left. */
final class ReadAhead {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);

    private static final int AT_ONCE = 16;

    private final MeaningsSoFar meanings;
    private final Set<UUID> read;
    private final Set<UUID> waiting = Collections.synchronizedSet(new HashSet<>());
    private final Map<UUID, Integer> left = new HashMap<>();
    private final Consumer<UUID> whenRead;
    private final BackgroundWork beside = BackgroundWork.oneAtATime("reading-ahead");

    /**
     * @param most of so many texts it is remembered that they were read
     * @param whenRead told of each organisation whose texts are all read, or cannot be read now
     */
    ReadAhead(MeaningsSoFar meanings, int most, Consumer<UUID> whenRead) {
        this.meanings = meanings;
        this.whenRead = whenRead;
        read = Collections.synchronizedSet(Collections.newSetFromMap(new Recent<>(most)));
    }

    /** Whether these readers have all that a text means. */
    boolean isRead(TopicReaders readers, String text) {
        return readers.isBegun(meanings) && read.contains(TextHash.of(text));
    }

    /** Reads those that were not read yet, after all that came before. */
    void read(UUID organisationId, TopicReaders readers, Collection<String> texts) {
        List<String> unread = texts.stream()
                .distinct()
                .filter(text -> !isRead(readers, text) && waiting.add(turn(organisationId, text)))
                .toList();
        for (int from = 0; from < unread.size(); from += AT_ONCE) {
            List<String> some = new ArrayList<>(unread.subList(from, Math.min(unread.size(), from + AT_ONCE)));
            count(organisationId, some.size());
            beside.begin(() -> readNow(organisationId, readers, some));
        }
    }

    private void readNow(UUID organisationId, TopicReaders readers, List<String> texts) {
        List<UUID> hashes = texts.stream().map(TextHash::of).toList();
        try {
            readers.prepare(meanings, texts);
            read.addAll(hashes);
        } catch (EmbeddingFailed e) {
            // it has said so in the log, and is asked again later
        } catch (RuntimeException e) {
            LOG.warn("{} texts are read by their words alone: the language model failed", texts.size(), e);
            read.addAll(hashes);
        }
        texts.forEach(text -> waiting.remove(turn(organisationId, text)));
        if (count(organisationId, -texts.size()) == 0) {
            whenRead.accept(organisationId);
        }
    }

    /** Two organisations with the same text wait for it each. */
    private static UUID turn(UUID organisationId, String text) {
        return TextHash.of(organisationId + "\n" + text);
    }

    private int count(UUID organisationId, int more) {
        synchronized (left) {
            int now = left.merge(organisationId, more, Integer::sum);
            if (now == 0) {
                left.remove(organisationId);
            }
            return now;
        }
    }

    void stop() {
        beside.close();
    }
}
