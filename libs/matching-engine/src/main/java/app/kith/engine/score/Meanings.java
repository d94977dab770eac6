package app.kith.engine.score;

/**
 * Asks that an offer meets in other words. What it contributes to give is rarity · level · cosine · freshness of the giver's best offer
 * for each ask of the taker, where the rarity is that of all the offers that would meet the ask.
 */
final class Meanings {

    private final SparseRows asks;
    private final SparseRows offers;
    private final SparseRows asking;
    private final SparseRows offering;
    private final SparseRows offersFor;
    private final SparseRows asksFor;
    private final float[] worth;

    /**
     * @param asks for each person the texts asked, with their freshness
     * @param offers for each person the texts offered, likewise
     * @param offersFor for each text, if it is an ask, the offers that mean the same, with their cosines
     */
    Meanings(SparseRows asks, SparseRows offers, SparseRows offersFor, double level) {
        this.asks = asks;
        this.offers = offers;
        this.offersFor = offersFor;
        asking = asks.transposed(offersFor.rows());
        offering = offers.transposed(offersFor.rows());
        asksFor = offersFor.transposed(offersFor.rows());
        worth = new float[offersFor.rows()];
        for (int ask = 0; ask < worth.length; ask++) {
            int people = 0;
            for (int at = offersFor.start(ask); at < offersFor.start(ask + 1); at++) {
                int offer = offersFor.column(at);
                people += offering.start(offer + 1) - offering.start(offer);
            }
            int known = Math.min(people, asks.rows());
            worth[ask] = (float) (level * (1 + Math.log((asks.rows() + 1.0) / (known + 1.0))));
        }
    }

    /** Adds what everybody could give to this person. */
    void addGivers(int taker, Sums sums, Sums best) {
        for (int ask = asks.start(taker); ask < asks.start(taker + 1); ask++) {
            int text = asks.column(ask);
            for (int at = offersFor.start(text); at < offersFor.start(text + 1); at++) {
                int offer = offersFor.column(at);
                for (int giver = offering.start(offer); giver < offering.start(offer + 1); giver++) {
                    float closeness = offersFor.value(at) * offering.value(giver);
                    best.raise(offering.column(giver), Fixed.of(worth[text] * asks.value(ask) * closeness));
                }
            }
            best.drain(sums::add);
        }
    }

    /** Adds what this person could give to everybody. */
    void addTakers(int giver, Sums sums, Sums best) {
        for (int offer = offers.start(giver); offer < offers.start(giver + 1); offer++) {
            for (int at = asksFor.start(offers.column(offer)); at < asksFor.start(offers.column(offer) + 1); at++) {
                best.raise(asksFor.column(at), 1);
            }
        }
        best.drain((text, ignored) -> {
            float closeness = closeness(text, giver);
            for (int taker = asking.start(text); taker < asking.start(text + 1); taker++) {
                sums.add(asking.column(taker), Fixed.of(worth[text] * asking.value(taker) * closeness));
            }
        });
    }

    /** What one could give to the other. */
    int sum(int giver, int taker) {
        int sum = 0;
        for (int ask = asks.start(taker); ask < asks.start(taker + 1); ask++) {
            float closeness = closeness(asks.column(ask), giver);
            if (closeness > 0) {
                sum += Fixed.of(worth[asks.column(ask)] * asks.value(ask) * closeness);
            }
        }
        return sum;
    }

    /** The cosine of an ask and an offer that mean the same, or 0. */
    float cosine(int ask, int offer) {
        for (int at = offersFor.start(ask); at < offersFor.start(ask + 1); at++) {
            if (offersFor.column(at) == offer) {
                return offersFor.value(at);
            }
        }
        return 0;
    }

    float worth(int ask) {
        return worth[ask];
    }

    private float closeness(int ask, int giver) {
        float best = 0;
        int at = offersFor.start(ask);
        int end = offersFor.start(ask + 1);
        int offer = offers.start(giver);
        int offerEnd = offers.start(giver + 1);
        while (at < end && offer < offerEnd) {
            int order = Integer.compare(offersFor.column(at), offers.column(offer));
            if (order == 0) {
                best = Math.max(best, offersFor.value(at) * offers.value(offer));
            }
            at += order <= 0 ? 1 : 0;
            offer += order >= 0 ? 1 : 0;
        }
        return best;
    }
}
