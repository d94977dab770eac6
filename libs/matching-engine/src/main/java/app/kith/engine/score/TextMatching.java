package app.kith.engine.score;

import org.jspecify.annotations.Nullable;

/**
 * How an ask is held against an offer.
 *
 * @param lexical whether shared words count; topics of the taxonomy always do
 * @param embedding finds asks and offers that mean the same in other words; null does without
 * @param similarFrom the cosine in [0, 1] from which two texts mean the same
 */
public record TextMatching(
        boolean lexical, Taxonomy taxonomy, @Nullable TextEmbedding embedding, double similarFrom) {

    /** The cosine of all-MiniLM-L6-v2 from which short asks and offers are about the same thing. */
    private static final double SIMILAR = 0.38;

    /** @throws IllegalArgumentException if the cosine lies outside its range or is not a number */
    public TextMatching {
        if (!(similarFrom >= 0 && similarFrom <= 1)) {
            throw new IllegalArgumentException("similarFrom must lie in [0, 1]: " + similarFrom);
        }
    }

    /** By words and topics alone. */
    public static TextMatching words(Taxonomy taxonomy) {
        return new TextMatching(true, taxonomy, null, SIMILAR);
    }

    /** By words, topics and meaning. */
    public static TextMatching wordsAndMeaning(Taxonomy taxonomy, TextEmbedding embedding) {
        return new TextMatching(true, taxonomy, embedding, SIMILAR);
    }
}
