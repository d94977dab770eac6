package app.kith.engine.preference;

import app.kith.engine.preference.Profile.Mentoring.Side;
import app.kith.engine.text.Words;
import java.util.List;

/**
 * A mentor gives to a mentee for being one, and more the more they share of their fields.
 *
 * @param part what being mentor and mentee is worth against a word that giver and taker share, in [0, 100]
 * @param field what a word is worth that both use for their fields, likewise
 */
public record MentoringFit(double part, double field) implements Complement {

    /** @throws IllegalArgumentException if a weight lies outside its range or is not a number */
    public MentoringFit {
        if (!(part >= 0 && part <= MOST && field >= 0 && field <= MOST)) {
            throw new IllegalArgumentException("weights lie in [0, 100]: " + part + ", " + field);
        }
    }

    @Override
    public String name() {
        return "mentoring";
    }

    @Override
    public void tell(Profile person, Sink sink) {
        Side side = person.mentoring().side();
        if (side == Side.MENTEE) {
            sink.asks(name(), part);
            for (String text : person.mentoring().fields()) {
                List<String> stems = Words.of(text);
                stems.forEach(stem -> sink.asks(key(stem), field / Math.sqrt(stems.size())));
            }
        } else if (side == Side.MENTOR) {
            sink.offers(name());
            person.mentoring().fields().forEach(text -> Words.of(text).forEach(stem -> sink.offers(key(stem))));
        }
    }

    private String key(String stem) {
        return name() + " in " + stem;
    }
}
