package app.kith.attendee.wishes.topic;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic as the organisation has it.
 *
 * @param title in the reader's language, or in one that has a title
 * @param words one entry per language
 * @param mergedInto the topic that stands for it
 * @param within the topics that were merged into it
 */
@Schema(name = "HelpTopic")
record TopicView(
        String id,

        @Schema(allowableValues = {"money", "technology", "market", "work", "care", "culture", "making", "trade"})
        String field,

        String title,

        @Schema(allowableValues = {"as-it-came", "changed", "own", "merged"})
        String state,

        List<WordsView> words,
        @Nullable TopicTitle mergedInto,
        List<TopicTitle> within) {

    /** A topic by its title in the reader's language. */
    @Schema(name = "HelpTopicTitle")
    record TopicTitle(String id, String title) {}

    /**
     * What it is called in one language.
     *
     * @param title null where it has none
     * @param kithTitle what Kith calls it; null for a topic of the organisation's own
     * @param synonyms those of the organisation
     * @param kithSynonyms those that came with Kith
     */
    @Schema(name = "HelpTopicWords")
    record WordsView(
            @Schema(allowableValues = {"en", "de", "es"}) String language,

            @Nullable String title,
            @Nullable String kithTitle,
            List<String> synonyms,
            List<String> kithSynonyms) {}
}
