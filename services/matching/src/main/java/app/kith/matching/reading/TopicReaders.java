package app.kith.matching.reading;

import app.kith.engine.score.Statement;
import app.kith.engine.text.Judge;
import app.kith.engine.text.Language;
import app.kith.engine.text.Topic;
import app.kith.engine.text.TopicFinder;
import app.kith.engine.text.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reads texts by one set of topics. Each takes a second to make, and is made when it is needed first. */
final class TopicReaders {

    private final Topics topics;
    private final @Nullable MeaningsSoFar meanings;
    private final Map<String, String> ids = new HashMap<>();
    private @Nullable Judge judge;
    private @Nullable Judge ahead;
    private @Nullable TopicFinder finder;
    private final TopicAgreement agreement;
    private volatile boolean isBegun;

    /** @param most of so many texts it is remembered what they are about */
    TopicReaders(Topics topics, @Nullable MeaningsSoFar meanings, int most) {
        this.topics = topics;
        this.meanings = meanings;
        agreement = new TopicAgreement(this::finder, most);
        topics.all()
                .forEach(topic -> topic.phrases()
                        .forEach((language, phrases) ->
                                phrases.forEach(phrase -> ids.putIfAbsent(plain(phrase), topic.id()))));
        topics.all().forEach(topic -> topic.titles().forEach((language, title) -> ids.put(plain(title), topic.id())));
    }

    /** Judges by topics and words, and by meanings as far as they were worked out; never waits for a model. */
    synchronized Judge judge() {
        Judge known = judge;
        if (known == null) {
            known = new Judge(topics, meanings == null ? null : meanings.soFar(() -> isBegun));
            judge = known;
        }
        return known;
    }

    /** Makes what is needed first, so that nobody waits for it. */
    void prepare() {
        finder();
        if (meanings != null) {
            judge();
        }
    }

    /** Judges by topics alone, in no time. */
    TopicAgreement agreement() {
        return agreement;
    }

    synchronized TopicFinder finder() {
        TopicFinder known = finder;
        if (known == null) {
            known = new TopicFinder(topics);
            finder = known;
        }
        return known;
    }

    /** Works out what these texts mean, however long it takes. */
    void readAhead(List<Statement> texts) {
        MeaningsSoFar model = meanings;
        if (model != null) {
            Judge reader = ahead;
            if (reader == null) {
                reader = new Judge(topics, model.complete());
                ahead = reader;
            }
            reader.judge(texts, List.of());
            isBegun = true;
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
