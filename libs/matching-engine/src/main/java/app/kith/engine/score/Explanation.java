package app.kith.engine.score;

import app.kith.engine.text.TextJudge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why two people should meet, or should not. The same input gives the same explanation, to the last bit.
 *
 * @param score what the meeting is worth, in [0, 1)
 * @param gifts what each can give the other, the stronger one first; none, one or two
 * @param factors everything that the score was made of, in the order of the calculation
 */
public record Explanation(int a, int b, double score, List<Gift> gifts, List<Factor> factors) {

    /**
     * What one can give the other.
     *
     * @param strength give(giver → taker) in (0, 1)
     * @param reason the texts that meet best; null where roles or parts alone bring the two together
     */
    public record Gift(
            int giver, int taker, double strength, @Nullable Reason reason) {}

    /**
     * An ask that an offer meets.
     *
     * @param topic what both are about: the organiser's topic or the taker's own words, or a topic's id where a judge read the texts;
     *     empty where the two mean the same in other words
     * @param ask in the taker's words
     * @param offer in the giver's words; behind {@code ROLE:} the giver's role and company, behind {@code ASK:} the giver's own ask
     * @param basis what it rests on
     * @param sure whether it is beyond doubt
     */
    public record Reason(String topic, String ask, String offer, TextJudge.Basis basis, boolean sure) {

        /** By words that both have. */
        public Reason(String topic, String ask, String offer) {
            this(topic, ask, offer, TextJudge.Basis.WORDS, true);
        }
    }

    /** One number that the score was made of. */
    public record Factor(String name, double value) {}

    public Explanation {
        gifts = List.copyOf(gifts);
        factors = List.copyOf(factors);
    }
}
