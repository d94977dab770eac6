package app.kith.engine.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Asks that an offer meets in other words. Each ask is a feature of its own: it is worth rarity · level, where the rarity is that of all
 * the offers that would meet it, and people offer it as much as the closest of their offers does.
 */
final class Meanings {

    /** Takes what a person's texts have of these features. */
    interface Sink {
        void put(int feature, float value);
    }

    private final SparseRows offersFor;
    private final SparseRows asksFor;
    private final float[] worth;
    private final int first;

    private Meanings(SparseRows offersFor, float[] worth, int first) {
        this.offersFor = offersFor;
        this.worth = worth;
        this.first = first;
        asksFor = offersFor.transposed(offersFor.rows());
    }

    /**
     * What a judge found.
     *
     * @param giftsFor for each text, if it is an ask, what answers it, with what that adds to the sum of what is given
     * @param first the first feature's number
     */
    static Meanings judged(SparseRows giftsFor, int first) {
        float[] worth = new float[giftsFor.rows()];
        Arrays.fill(worth, 1);
        return new Meanings(giftsFor, worth, first);
    }

    /**
     * @param offersFor for each text, if it is an ask, the offers that mean the same, with their cosines
     * @param offered the texts that people offer, each as often as it is offered
     * @param first the first feature's number
     */
    static Meanings embedded(SparseRows offersFor, IntStream offered, int people, double level, int first) {
        int[] offering = new int[offersFor.rows()];
        offered.forEach(text -> offering[text]++);
        float[] worth = new float[offersFor.rows()];
        for (int ask = 0; ask < worth.length; ask++) {
            int known = 0;
            for (int at = offersFor.start(ask); at < offersFor.start(ask + 1); at++) {
                known += offering[offersFor.column(at)];
            }
            worth[ask] = (float) (level * (1 + Math.log((people + 1.0) / (Math.min(known, people) + 1.0))));
        }
        return new Meanings(offersFor, worth, first);
    }

    int features() {
        return worth.length;
    }

    void asks(int text, double freshness, Sink sink) {
        if (offersFor.size(text) > 0) {
            sink.put(first + text, worth[text] * (float) freshness);
        }
    }

    void offers(int text, double freshness, Sink sink) {
        for (int at = asksFor.start(text); at < asksFor.start(text + 1); at++) {
            sink.put(first + asksFor.column(at), asksFor.value(at) * (float) freshness);
        }
    }

    /** The cosine of an ask and an offer that mean the same, or 0. */
    float cosine(int ask, int offer) {
        return offersFor.find(ask, offer);
    }

    float worth(int ask) {
        return worth[ask];
    }
}
