package app.kith.matching.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reasons that somebody said do not fit, at one gathering.
 *
 * @param pairs by the organiser: an ask with what answers it, whoever says so
 * @param own by guests: one of their texts, and a topic
 * @param between by guests: an ask that one other person does not answer, whatever they say
 */
public record Refusals(Set<Pair> pairs, Map<UUID, List<Own>> own, Set<Between> between) {

    public static final Refusals NONE = new Refusals(Set.of(), Map.of(), Set.of());

    /** Told with a statement beside its topics, so that nobody else's same words are concerned. */
    private static final String MARK = "\u0000";

    private static final String REFUSED = MARK + "refused ";
    private static final String NOT_FROM = MARK + "not from ";
    private static final String SAID_BY = MARK + "said by ";

    public Refusals {
        pairs = Set.copyOf(pairs);
        own = Map.copyOf(own);
        between = Set.copyOf(between);
    }

    /** Both texts, as hashes; of what answers the ask, with what stands before a role or an ask. */
    public record Pair(UUID ask, UUID offer) {}

    /**
     * A text of a guest that does not go with a topic; without topic, it does not go with one other text.
     *
     * @param text as a hash
     * @param other the other text, as a hash
     */
    public record Own(UUID text, String topic, UUID other) {}

    /**
     * An ask of one person that another does not answer, whatever they say.
     *
     * @param ask as a hash
     */
    public record Between(UUID taker, UUID ask, UUID giver) {}

    /** What a person's texts carry with them: by the text, marks that no topic looks like. */
    Map<String, List<String>> marks(UUID person, List<String> texts) {
        Map<String, List<String>> marks = new HashMap<>();
        for (String text : texts) {
            List<String> found = marks(person, text);
            if (!found.isEmpty()) {
                marks.put(text, found);
            }
        }
        return marks;
    }

    private List<String> marks(UUID person, String text) {
        List<String> marks = new ArrayList<>();
        UUID plain = TextHash.of(text);
        Set<UUID> hashes = Set.of(plain, TextHash.of("ROLE:" + text), TextHash.of("ASK:" + text));
        own.getOrDefault(person, List.of()).stream()
                .filter(one -> hashes.contains(one.text()))
                .map(one -> REFUSED + one.topic() + "\n" + one.other())
                .forEach(marks::add);
        for (Between one : between) {
            if (one.taker().equals(person) && one.ask().equals(plain)) {
                marks.add(NOT_FROM + one.giver());
            } else if (one.giver().equals(person)) {
                marks.add(SAID_BY + person);
            }
        }
        return marks.stream().distinct().toList();
    }

    static boolean isMark(String topic) {
        return topic.startsWith(MARK);
    }

    /** Whether the marks of a text refuse an answer of this topic. */
    static boolean refuse(List<String> marks, String topic, UUID other, List<String> othersMarks) {
        return marks.stream().anyMatch(mark -> refuses(mark, topic, other) || isFromRefused(mark, othersMarks));
    }

    private static boolean refuses(String mark, String topic, UUID other) {
        return topic.isEmpty() ? mark.equals(REFUSED + "\n" + other) : mark.startsWith(REFUSED + topic + "\n");
    }

    private static boolean isFromRefused(String mark, List<String> othersMarks) {
        return mark.startsWith(NOT_FROM) && othersMarks.contains(SAID_BY + mark.substring(NOT_FROM.length()));
    }
}
