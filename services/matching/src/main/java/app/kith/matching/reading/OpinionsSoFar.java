package app.kith.matching.reading;

import app.kith.engine.text.Recent;
import app.kith.engine.text.SecondOpinion;
import app.kith.engine.text.SecondOpinion.Question;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a second judge said of pairs of texts, as far as it was asked. Whoever has no time goes by that. It keeps hashes. */
final class OpinionsSoFar {

    private static final int MOST = 50_000;

    private final SecondOpinion judge;
    private final Map<UUID, Double> known = new Recent<>(MOST);

    OpinionsSoFar(SecondOpinion judge) {
        this.judge = judge;
    }

    /**
     * Asks, which may take its time, and keeps what is answered.
     *
     * @param questions the most important first
     */
    void ask(List<Question> questions) {
        List<Double> said = judge.probabilities(questions);
        synchronized (known) {
            for (int place = 0; place < said.size(); place++) {
                if (!said.get(place).isNaN()) {
                    known.put(key(questions.get(place)), said.get(place));
                }
            }
        }
    }

    /** The lower of this probability and what was said. */
    double lowered(Question question, double probability) {
        synchronized (known) {
            return Math.min(probability, known.getOrDefault(key(question), 1.0));
        }
    }

    private static UUID key(Question question) {
        return TextHash.of(question.ask() + "\n" + question.gift());
    }
}
