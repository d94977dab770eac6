package app.kith.matching.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reasons that somebody said do not fit, at one gathering.
 *
 * @param pairs by the organiser: an ask with what answers it, whoever says so
 * @param own by guests: one of their texts, and a topic
 */
public record Refusals(Set<Pair> pairs, Map<UUID, List<Own>> own) {

    public static final Refusals NONE = new Refusals(Set.of(), Map.of());

    public Refusals {
        pairs = Set.copyOf(pairs);
        own = Map.copyOf(own);
    }

    /** Both texts, as hashes; of what answers the ask, with what stands before a role or an ask. */
    public record Pair(UUID ask, UUID offer) {}

    /**
     * A text of a guest that does not go with a topic; without topic, it does not go with one other text.
     *
     * @param text as a hash
     * @param other the other text, as a hash
     */
    public record Own(UUID text, String topic, UUID other) {

        private static final String MARK = "\u0000refused ";

        /** Told with a statement beside its topics, so that nobody else's same words are concerned. */
        String mark() {
            return MARK + topic + "\n" + other;
        }

        static boolean isMark(String topic) {
            return topic.startsWith(MARK);
        }

        /** Whether a mark of a statement refuses an answer of this topic and this other text. */
        static boolean refuses(String mark, String topic, UUID other) {
            return topic.isEmpty() ? mark.equals(MARK + "\n" + other) : mark.startsWith(MARK + topic + "\n");
        }
    }
}
