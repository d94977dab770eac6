package app.kith.engine.score;

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

    /**
     * @param offersFor for each text, if it is an ask, the offers that mean the same, with their cosines
     * @param offered the texts that people offer, each as often as it is offered
     * @param first the first feature's number
     */
    Meanings(SparseRows offersFor, IntStream offered, int people, double level, int first) {
        this.offersFor = offersFor;
        this.first = first;
        asksFor = offersFor.transposed(offersFor.rows());
        int[] offering = new int[offersFor.rows()];
        offered.forEach(text -> offering[text]++);
        worth = new float[offersFor.rows()];
        for (int ask = 0; ask < worth.length; ask++) {
            int known = 0;
            for (int at = offersFor.start(ask); at < offersFor.start(ask + 1); at++) {
                known += offering[offersFor.column(at)];
            }
            worth[ask] = (float) (level * (1 + Math.log((people + 1.0) / (Math.min(known, people) + 1.0))));
        }
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
