package app.kith.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation changed in the taxonomy of help: a topic under another name, a topic of its own, or one that was merged into
 * another. Travels compacted, keyed by organisation and topic; a tombstone takes the change back.
 *
 * @param topicId never changes, so that whatever was chosen outlives a new name
 * @param field of a topic of the organisation's own; one that came with Kith stays in its field
 * @param words one entry per language in which something differs
 * @param mergedInto the topic that takes its place
 */
public record TopicChange(
        UUID organisationId,
        String topicId,
        @Nullable String field,
        List<Words> words,
        @Nullable String mergedInto) {

    /**
     * What a topic is called in one language.
     *
     * @param language {@code en}, {@code de} or {@code es}
     * @param title null where it keeps the title that it has
     * @param synonyms in addition to those that it has
     */
    public record Words(String language, @Nullable String title, List<String> synonyms) {}

    /** What it travels under. */
    public String key() {
        return key(organisationId, topicId);
    }

    /** What a change of this topic travels under. */
    public static String key(UUID organisationId, String topicId) {
        return organisationId + "/" + topicId;
    }

    /** The topic that a key names. */
    public static String topicOf(String key) {
        return key.substring(key.indexOf('/') + 1);
    }
}
