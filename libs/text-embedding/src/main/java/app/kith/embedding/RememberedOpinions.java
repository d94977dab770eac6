package app.kith.embedding;

import app.kith.engine.text.Recent;
import app.kith.engine.text.SecondOpinion.Question;
import app.kith.engine.text.TextHash;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers used last, by hashes of the texts. */
final class RememberedOpinions {

    private final Map<String, Double> known;

    /** @param most how many are kept, at least 1 */
    RememberedOpinions(int most) {
        known = new Recent<>(most);
    }

    synchronized @Nullable Double of(Question question) {
        return known.get(TextHash.of(question.ask(), question.gift()));
    }

    synchronized void put(Question question, double probability) {
        known.put(TextHash.of(question.ask(), question.gift()), probability);
    }
}
