package app.kith.engine.text;

import org.jspecify.annotations.Nullable;

/**
 * How an ask is held against an offer.
 *
 * @param lexical whether shared words count; topics of the taxonomy always do
 * @param embedding finds asks and offers that mean the same in other words; null does without
 * @param similarFrom the cosine in [0, 1] from which two texts mean the same
 * @param judge tells what answers what, roles and others' asks included, instead of all that; null leaves it to words and meanings
 */
public record TextMatching(
        boolean lexical,
        Taxonomy taxonomy,
        @Nullable TextEmbedding embedding,
        double similarFrom,
        @Nullable TextJudge judge) {

    /** The cosine of all-MiniLM-L6-v2 from which short asks and offers are about the same thing. */
    private static final double SIMILAR = 0.38;

    /** @throws IllegalArgumentException if the cosine lies outside its range or is not a number */
    public TextMatching {
        if (!(similarFrom >= 0 && similarFrom <= 1)) {
            throw new IllegalArgumentException("similarFrom must lie in [0, 1]: " + similarFrom);
        }
    }

    /** By words and topics as far as told, and by meaning where there is an embedding. */
    public TextMatching(boolean lexical, Taxonomy taxonomy, @Nullable TextEmbedding embedding, double similarFrom) {
        this(lexical, taxonomy, embedding, similarFrom, null);
    }

    /** By what a judge says, and by nothing else. */
    public static TextMatching judged(TextJudge judge) {
        return new TextMatching(false, Taxonomy.EMPTY, null, SIMILAR, judge);
    }

    /** The same, asking a judge only once about the same texts. */
    public TextMatching remembering() {
        return judge == null
                ? this
                : new TextMatching(lexical, taxonomy, embedding, similarFrom, new JudgedOnce(judge));
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
