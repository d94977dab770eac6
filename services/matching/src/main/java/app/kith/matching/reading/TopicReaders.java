package app.kith.matching.reading;

import app.kith.engine.judge.Judge;
import app.kith.engine.language.Language;
import app.kith.engine.reading.TopicFinder;
import app.kith.engine.topic.Topic;
import app.kith.engine.topic.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reads texts by one set of topics. Each takes a second to make, and is made when it is needed first. */
final class TopicReaders {

    private final Topics topics;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<MeaningsSoFar, ByMeaning> byMeaning = new HashMap<>();
    private @Nullable Judge byWords;
    private @Nullable TopicFinder finder;

    TopicReaders(Topics topics) {
        this.topics = topics;
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, phrases) ->
                                phrases.forEach(phrase -> ids.putIfAbsent(plain(phrase), topic.id()))));
        topics.all().forEach(topic -> topic.titles().forEach((language, title) -> ids.put(plain(title), topic.id())));
    }

    /**
     * Judges by topics and words, and by meanings as far as they were worked out; never waits for a model.
     *
     * @param meanings null judges without
     */
    Judge judge(@Nullable MeaningsSoFar meanings) {
        return meanings == null ? byWords() : by(meanings).soFar;
    }

    /** Works out what these texts mean, however long it takes. */
    void prepare(MeaningsSoFar meanings, List<String> texts) {
        by(meanings).prepare(texts);
    }

    /** Whether meanings are gone by at all: before the first text is read, not even those of the topics are known. */
    boolean isBegun(MeaningsSoFar meanings) {
        return by(meanings).isBegun;
    }

    synchronized TopicFinder finder() {
        TopicFinder known = finder;
        if (known == null) {
            known = byWords().finder();
            finder = known;
        }
        return known;
    }

    private synchronized Judge byWords() {
        Judge known = byWords;
        if (known == null) {
            known = new Judge(topics, null);
            byWords = known;
        }
        return known;
    }

    private synchronized ByMeaning by(MeaningsSoFar meanings) {
        return byMeaning.computeIfAbsent(meanings, any -> new ByMeaning(byWords(), any));
    }

    /** Two judges by one model: one works out what is missing, the other goes by what is there. */
    private static final class ByMeaning {

        private final Judge complete;
        private final Judge soFar;
        private volatile boolean isBegun;

        ByMeaning(Judge judge, MeaningsSoFar meanings) {
            complete = judge.with(meanings.complete());
            soFar = judge.with(meanings.soFar(() -> isBegun));
        }

        void prepare(List<String> texts) {
            complete.prepare(texts);
            if (!isBegun) {
                isBegun = true;
                soFar.prepare(texts); // takes over the titles of all topics while they are certainly there
            }
        }
    }

    /** The id of the topic that goes by this name in any language. */
    Optional<String> id(String name) {
        return topics.find(name).map(Topic::id).or(() -> Optional.ofNullable(ids.get(plain(name))));
    }

    /** A topic's title in the reader's language; a name that is none of ours stays as it is. */
    String title(String topic, Locale reader) {
        Language language =
                switch (reader.getLanguage()) {
                    case "de" -> Language.GERMAN;
                    case "es" -> Language.SPANISH;
                    default -> Language.ENGLISH;
                };
        return topics.find(topic).map(known -> known.title(language)).orElse(topic);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
