package app.kith.matching.reading;

import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.topic.OwnTopic;
import app.kith.engine.topic.Topics;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The topics of help as the current organisation has them. */
@Component
public class OrganisationTopics implements TopicSource {

    private record Kept(long revision, Topics topics) {}

    private final TopicChanges changes;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    OrganisationTopics(TopicChanges changes) {
        this.changes = changes;
    }

    @Override
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
        Topics topics = Topics.known()
                .adapted(
                        changes.standing().stream().map(OrganisationTopics::own).toList());
        kept.put(organisationId, new Kept(revision, topics));
        return topics;
    }

    private static OwnTopic own(TopicChange change) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        Map<Language, List<String>> synonyms = new EnumMap<>(Language.class);
        for (Words words : change.words()) {
            Arrays.stream(Language.values())
                    .filter(language -> language.code().equals(words.language()))
                    .forEach(language -> {
                        Stream.ofNullable(words.title()).forEach(title -> titles.put(language, title));
                        synonyms.put(language, words.synonyms());
                    });
        }
        return new OwnTopic(change.topicId(), field(change.field()), titles, synonyms, change.mergedInto());
    }

    private static @Nullable Field field(@Nullable String word) {
        return Arrays.stream(Field.values())
                .filter(field -> field.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
