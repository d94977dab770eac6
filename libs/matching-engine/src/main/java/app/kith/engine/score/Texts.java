package app.kith.engine.score;

import app.kith.engine.text.Statement;
import app.kith.engine.text.Taxonomy;
import app.kith.engine.text.TextMatching;
import app.kith.engine.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Every text that somebody uses, once, and the features by which it is found: topics of the taxonomy and word stems. */
final class Texts {

    private static final int[] NONE = {};

    private final TextMatching matching;
    private final Map<String, Integer> features = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Statement> texts = new ArrayList<>();
    private final List<int[]> own = new ArrayList<>();

    /** Topics come first, so the number of a topic is that of its feature. */
    Texts(TextMatching matching) {
        this.matching = matching;
        matching.taxonomy().topics().forEach(topic -> feature("topic " + topic.name()));
    }

    int feature(String key) {
        return features.computeIfAbsent(key, ignored -> features.size());
    }

    int features() {
        return features.size();
    }

    int size() {
        return texts.size();
    }

    Statement statement(int number) {
        return texts.get(number);
    }

    String text(int number) {
        return texts.get(number).text();
    }

    /** The same for the same text about the same topics, however fresh it is. */
    int number(Statement statement) {
        Integer known = numbers.get(statement.key());
        if (known != null) {
            return known;
        }
        numbers.put(statement.key(), texts.size());
        texts.add(statement);
        own.add(read(statement));
        return texts.size() - 1;
    }

    /** The features of a text, ascending. */
    int[] features(int text) {
        return own.get(text);
    }

    /** The topics that a topic meets at half the strength; none if the feature is a word. */
    int[] neighbours(int feature) {
        Taxonomy taxonomy = matching.taxonomy();
        return feature < taxonomy.topics().size() ? taxonomy.neighbours(feature) : NONE;
    }

    boolean has(int text, int feature) {
        return Arrays.binarySearch(own.get(text), feature) >= 0;
    }

    /** Whether an ask meets an offer by a topic or a word. */
    boolean meet(int ask, int offer) {
        return common(ask, offer).findAny().isPresent();
    }

    /** What an ask and an offer meet by, in words: the organiser's name of a topic, the taker's own words. */
    String topic(int ask, int offer) {
        List<String> topics =
                matching.taxonomy().topics().stream().map(Taxonomy.Topic::name).toList();
        Set<String> found = new LinkedHashSet<>();
        common(ask, offer)
                .filter(feature -> feature < topics.size())
                .mapToObj(topics::get)
                .forEach(found::add);
        return found.isEmpty()
                ? Words.shared(texts.get(ask).words(), texts.get(offer).words())
                : String.join(", ", found);
    }

    private IntStream common(int ask, int offer) {
        return Arrays.stream(own.get(ask))
                .flatMap(feature -> IntStream.concat(IntStream.of(feature), Arrays.stream(neighbours(feature))))
                .filter(feature -> has(offer, feature));
    }

    private int[] read(Statement statement) {
        if (matching.judge() != null) {
            return NONE;
        }
        IntStream.Builder found = IntStream.builder();
        matching.taxonomy().read(Words.of(statement.text()), found, word -> {
            if (matching.lexical()) {
                found.add(feature("word " + word));
            }
        });
        statement
                .topics()
                .forEach(topic ->
                        matching.taxonomy().read(Words.of(topic), found, word -> found.add(feature("word " + word))));
        return found.build().sorted().distinct().toArray();
    }
}
