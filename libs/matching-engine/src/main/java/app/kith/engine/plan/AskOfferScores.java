package app.kith.engine.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scores of people who ask and offer on sparse features (topics): give(a → b) = 1 − exp(−Σ offer(a, t) · ask(b, t)), and
 * w(a, b) = (λ · harmonic + (1 − λ) · mean of both directions) · attends(a) · attends(b). Rarity of a topic, level and freshness are
 * part of the values that the caller gives.
 *
 * <p>Reading the heaviest pairs of a person looks at those with something to give in both directions first, and then, unless a gift in one
 * direction cannot reach them, at all others, through inverted indexes. Either walks from the features that promise most to those that
 * promise least and admits nobody new once the rest cannot lift anybody over those found: the MaxScore algorithm (Turtle and Flood, Query
 * evaluation: strategies and optimizations, 1995), with the bound in both directions. The answer is exact.
 */
public final class AskOfferScores implements PairScores {

    /** Profiles with more asks × offers than this are read without the index of mutual pairs, which would not fit. */
    private static final long MOST_ENTRIES_PER_PERSON = 64;

    final SparseRows asks;
    final SparseRows offers;
    final SparseRows askers;
    final SparseRows offerers;
    final Profiles profiles;
    final @Nullable MutualIndex mutual;
    private final double reciprocity;
    private final double[] attends;

    private AskOfferScores(SparseRows asks, SparseRows offers, double reciprocity, double[] attends) {
        this.asks = asks;
        this.offers = offers;
        this.reciprocity = reciprocity;
        this.attends = attends;
        int features = Math.max(asks.features(), offers.features());
        askers = asks.transposed(features);
        offerers = offers.transposed(features);
        profiles = new Profiles(asks, offers);
        boolean fits = MutualIndex.entries(asks, offers) <= MOST_ENTRIES_PER_PERSON * attends.length;
        mutual = fits ? MutualIndex.of(asks, offers, offerers) : null;
    }

    /**
     * Scores of what everybody asks and offers.
     *
     * @param askFeatures of each person, ascending; the values beside them are not negative
     * @param reciprocity λ in [0, 1]
     * @param attends the probability of each person's being there, in [0, 1]
     * @throws IllegalArgumentException if lengths differ, an order is broken or a value lies outside its range or is no number
     */
    public static AskOfferScores of(
            int[][] askFeatures,
            double[][] askValues,
            int[][] offerFeatures,
            double[][] offerValues,
            double reciprocity,
            double[] attends) {
        int people = askFeatures.length;
        if (askValues.length != people
                || offerFeatures.length != people
                || offerValues.length != people
                || attends.length != people) {
            throw new IllegalArgumentException("asks, offers and attendance are of different numbers of people");
        }
        if (!(reciprocity >= 0 && reciprocity <= 1) || !Arrays.stream(attends).allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("reciprocity and attendance lie in [0, 1]");
        }
        return new AskOfferScores(
                SparseRows.of(askFeatures, askValues),
                SparseRows.of(offerFeatures, offerValues),
                reciprocity,
                attends.clone());
    }

    @Override
    public int people() {
        return attends.length;
    }

    @Override
    public double weight(int a, int b) {
        double there = offers.product(a, asks, b);
        double back = offers.product(b, asks, a);
        if (there == 0 && back == 0) {
            return 0;
        }
        return blend(given(there), given(back)) * (attends[a] * attends[b]);
    }

    @Override
    public Reader reader() {
        return new AskOfferReader(this);
    }

    double attends(int person) {
        return attends[person];
    }

    static double given(double sum) {
        return sum == 0 ? 0 : -Math.expm1(-sum);
    }

    /** Symmetric, and never falls when one of the two rises. */
    double blend(double there, double back) {
        double sum = there + back;
        if (sum == 0) {
            return 0;
        }
        double mean = sum / 2;
        return there == 0 || back == 0
                ? (1 - reciprocity) * mean
                : reciprocity * (there * back / mean) + (1 - reciprocity) * mean;
    }
}
