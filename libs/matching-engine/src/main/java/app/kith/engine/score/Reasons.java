package app.kith.engine.score;

import app.kith.engine.score.Explanation.Reason;
import org.jspecify.annotations.Nullable;

/** Finds, among a giver's offers and a taker's asks, the two that meet best. */
final class Reasons {

    private final Index index;

    Reasons(Index index) {
        this.index = index;
    }

    /** Of equals, the first ask and its first offer. */
    @Nullable Reason best(int giver, int taker) {
        Reason best = null;
        double most = 0;
        for (int ask : index.askTexts(taker)) {
            for (int offer : index.offerTexts(giver)) {
                double closeness = index.closeness(ask, offer);
                if (closeness > most) {
                    most = closeness;
                    best = new Reason(index.texts.topic(ask, offer), index.texts.text(ask), index.texts.text(offer));
                }
            }
        }
        return best;
    }
}
