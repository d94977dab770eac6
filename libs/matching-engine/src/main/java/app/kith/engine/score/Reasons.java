package app.kith.engine.score;

import app.kith.engine.score.Explanation.Reason;
import app.kith.engine.text.Statement;
import app.kith.engine.text.TextJudge.Answer;
import org.jspecify.annotations.Nullable;

/** Finds, among a giver's offers and a taker's asks, the two that meet best. */
final class Reasons {

    private final Index index;

    Reasons(Index index) {
        this.index = index;
    }

    /** Of equals, the first ask and its first offer. */
    @Nullable Reason best(int giver, int taker) {
        return index.judged == null ? closest(giver, taker) : likeliest(index.judged, giver, taker);
    }

    private @Nullable Reason likeliest(Judged judged, int giver, int taker) {
        Reason best = null;
        double most = 0;
        for (int ask : index.askTexts(taker)) {
            for (int gift : index.offerTexts(giver)) {
                Answer answer = judged.stated(ask, gift);
                if (answer != null && answer.probability() > most) {
                    most = answer.probability();
                    best = new Reason(
                            answer.topic(),
                            index.texts.text(ask),
                            stated(index.texts.statement(gift)),
                            answer.basis(),
                            answer.probability() >= judged.sureFrom());
                }
            }
        }
        return best;
    }

    /** An offer in its own words; what stands for one says what it is. */
    private static String stated(Statement gift) {
        return switch (gift.source()) {
            case OWN_WORDS -> gift.text();
            case ROLE -> "ROLE:" + gift.text();
            case OWN_ASK -> "ASK:" + gift.text();
        };
    }

    private @Nullable Reason closest(int giver, int taker) {
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
