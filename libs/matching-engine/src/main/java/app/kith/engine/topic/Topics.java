package app.kith.engine.topic;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.language.Resource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The taxonomy of help: every topic that a text can be about. */
public final class Topics {

    /** Counts up whenever a topic of the files gets another meaning or goes. */
    public static final int VERSION = 1;

    private static final class Known {
        private static final Topics TOPICS = new Topics(read());
    }

    private final List<Topic> topics;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Topics(List<Topic> topics) {
        this(topics, Map.of());
    }

    /** @param aliases by the id of a topic that is no more, the one that stands for it */
    Topics(List<Topic> topics, Map<String, String> aliases) {
        this.topics = List.copyOf(topics);
        for (int number = 0; number < topics.size(); number++) {
            if (numbers.put(topics.get(number).id(), number) != null) {
                throw new IllegalArgumentException(
                        "two topics are called " + topics.get(number).id());
            }
        }
        aliases.forEach((gone, kept) -> numbers.put(gone, number(kept)));
    }

    /** The topics that come with Kith. */
    public static Topics known() {
        return Known.TOPICS;
    }

    /**
     * These topics as one organisation has them. Whoever chose a topic keeps it under its new name; whoever chose one that was merged
     * is found under the other. A merge into a topic that is not there, or in a circle, is passed over.
     */
    public Topics adapted(Collection<OwnTopic> own) {
        return own.isEmpty() ? this : new Adaptation(topics, own).topics();
    }

    public List<Topic> all() {
        return topics;
    }

    /** The topic of this id, or the one that it was merged into. */
    public Optional<Topic> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(topics::get);
    }

    /** The number of a topic in {@link #all()}, or -1. */
    public int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    private static List<Topic> read() {
        List<Topic> topics = new ArrayList<>();
        for (Field field : Field.values()) {
            Map<String, String> block = new HashMap<>();
            for (String line : Stream.concat(Resource.lines("topics/" + field.file()).stream(), Stream.of("## "))
                    .toList()) {
                if (line.startsWith("##")) {
                    if (!block.isEmpty()) {
                        topics.add(topic(field, block));
                    }
                    block = new HashMap<>(Map.of("id", line.substring(2).strip()));
                } else {
                    String[] sides = line.split(":", 2);
                    block.put(sides[0].strip(), sides[1].strip());
                }
            }
        }
        return topics;
    }

    private static Topic topic(Field field, Map<String, String> block) {
        Iterator<String> titles =
                List.of(block.getOrDefault("title", "").split("\\|", -1)).iterator();
        Map<Language, String> title = new EnumMap<>(Language.class);
        Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            title.put(language, titles.next().strip());
            phrases.put(language, parts(block.getOrDefault(language.code(), "")));
        }
        return new Topic(
                block.getOrDefault("id", ""),
                field,
                title,
                phrases,
                parts(block.getOrDefault("by", "")),
                parts(block.getOrDefault("near", "")));
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
