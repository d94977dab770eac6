package app.kith.engine.topic;

import app.kith.engine.language.Field;
import app.kith.engine.language.Language;
import app.kith.engine.language.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people would say who ask for or offer what a topic is about: sentences to learn from, by the topic's id. */
public final class Examples {

    /**
     * What somebody would say.
     *
     * @param asks whether it asks or offers
     */
    public record Sentence(Language language, boolean asks, String text) {}

    private final Map<String, List<Sentence>> byTopic = new TreeMap<>();

    private Examples() {}

    public static Examples read() {
        var examples = new Examples();
        for (Field field : Field.values()) {
            List<Sentence> topic = new ArrayList<>();
            for (String line : Resource.lines("examples/" + field.file())) {
                if (line.startsWith("##")) {
                    topic = examples.byTopic.computeIfAbsent(line.substring(2).strip(), id -> new ArrayList<>());
                } else {
                    read(line, topic);
                }
            }
        }
        return examples;
    }

    private static void read(String line, List<Sentence> topic) {
        String[] sides = line.split(": ", 2);
        for (Language language : Language.values()) {
            if (sides[0].endsWith(" " + language.code())) {
                for (String sentence : sides[1].split(";", -1)) {
                    if (!sentence.isBlank()) {
                        topic.add(new Sentence(language, sides[0].startsWith("ask"), sentence.strip()));
                    }
                }
            }
        }
    }

    public List<Sentence> of(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }
}
