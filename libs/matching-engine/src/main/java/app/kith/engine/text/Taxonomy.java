package app.kith.engine.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An organiser's topics: what they are called, by which other names, and which is part of which. Whoever uses one name meets whoever
 * uses another of the same topic; a topic meets its parent at half the strength.
 */
public final class Taxonomy {

    /** Knows no topic: every word stands for itself. */
    public static final Taxonomy EMPTY = of(List.of());

    /**
     * One topic.
     *
     * @param name as shown to people
     * @param parent the name of the topic that this one is a part of
     * @param synonyms other words for it, in any language
     */
    public record Topic(String name, @Nullable String parent, List<String> synonyms) {
        public Topic {
            synonyms = List.copyOf(synonyms);
        }
    }

    private static final int NONE = -1;
    private static final String GAP = "\u0000";

    private final List<Topic> topics;
    private final int[] parents;
    private final int[][] neighbours;
    private final Map<String, Integer> labels = new HashMap<>();
    private int longest;

    private Taxonomy(List<Topic> topics) {
        this.topics = List.copyOf(topics);
        Map<String, Integer> numbers = new HashMap<>();
        for (int topic = 0; topic < topics.size(); topic++) {
            if (numbers.put(topics.get(topic).name(), topic) != null) {
                throw new IllegalArgumentException(
                        "two topics are called " + topics.get(topic).name());
            }
        }
        parents = new int[topics.size()];
        for (int topic = 0; topic < parents.length; topic++) {
            String parent = topics.get(topic).parent();
            parents[topic] = parent == null ? NONE : numbers.getOrDefault(parent, parents.length);
            if (parents[topic] == parents.length) {
                throw new IllegalArgumentException("no topic is called " + parent);
            }
            label(topic, topics.get(topic).name());
            topics.get(topic).synonyms().forEach(label(topic));
        }
        forbidCircles();
        neighbours = IntStream.range(0, parents.length).mapToObj(this::around).toArray(int[][]::new);
    }

    /**
     * A taxonomy of these topics.
     *
     * @throws IllegalArgumentException if two topics share a name, a name says nothing (such as a stop word), a parent is not among the
     *     topics, or a topic is a part of itself
     */
    public static Taxonomy of(List<Topic> topics) {
        return new Taxonomy(topics);
    }

    /**
     * The taxonomy in which one topic has become another: its names are synonyms of the other, its parts are parts of the other.
     *
     * @throws IllegalArgumentException if either is unknown, both are the same, or the other is a part of it
     */
    public Taxonomy merged(String from, String into) {
        Topic gone = topic(from);
        topic(into);
        if (from.equals(into)) {
            throw new IllegalArgumentException("already one topic: " + into);
        }
        List<Topic> merged = new ArrayList<>();
        for (Topic topic : topics) {
            if (topic.equals(gone)) {
                continue;
            }
            List<String> synonyms = new ArrayList<>(topic.synonyms());
            if (topic.name().equals(into)) {
                synonyms.add(gone.name());
                synonyms.addAll(gone.synonyms());
            }
            merged.add(new Topic(topic.name(), from.equals(topic.parent()) ? into : topic.parent(), synonyms));
        }
        return of(merged);
    }

    public List<Topic> topics() {
        return topics;
    }

    /** The parent and the parts of a topic: what it meets at half the strength. */
    public int[] neighbours(int topic) {
        return neighbours[topic];
    }

    /** Tells the topics of a text, longest name first, and the words that belong to none. */
    public void read(List<String> stems, IntConsumer topics, Consumer<String> words) {
        int at = 0;
        while (at < stems.size()) {
            int length = Math.min(longest, stems.size() - at);
            Integer found = null;
            for (; length > 0 && found == null; length--) {
                found = labels.get(String.join(GAP, stems.subList(at, at + length)));
            }
            if (found == null) {
                words.accept(stems.get(at));
                at++;
            } else {
                topics.accept(found);
                at += length + 1;
            }
        }
    }

    private int[] around(int topic) {
        return IntStream.range(0, parents.length)
                .filter(other -> other == parents[topic] || parents[other] == topic)
                .toArray();
    }

    private Consumer<String> label(int topic) {
        return name -> label(topic, name);
    }

    private void label(int topic, String name) {
        List<String> stems = Words.of(name);
        if (stems.isEmpty()) {
            throw new IllegalArgumentException("a name that says nothing: " + name);
        }
        Integer taken = labels.put(String.join(GAP, stems), topic);
        if (taken != null && taken != topic) {
            throw new IllegalArgumentException("a name of two topics: " + name);
        }
        longest = Math.max(longest, stems.size());
    }

    private Topic topic(String name) {
        return topics.stream()
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic is called " + name));
    }

    private void forbidCircles() {
        for (int topic = 0; topic < parents.length; topic++) {
            Set<Integer> above = new HashSet<>();
            for (int at = topic; at != NONE; at = parents[at]) {
                if (!above.add(at)) {
                    throw new IllegalArgumentException(
                            "a part of itself: " + topics.get(topic).name());
                }
            }
        }
    }
}
