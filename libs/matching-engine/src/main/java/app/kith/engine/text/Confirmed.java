package app.kith.engine.text;

import java.util.Set;

/** What it means for an ask and a gift that their writers said what they are about: that outweighs what the words suggest. */
final class Confirmed {

    /** Both writers named the same topic. */
    private static final double BOTH = 0.97;

    /** One named the topic that the other's text is surely about. */
    private static final double ONE = 0.85;

    /** One named topics, and the other's text is surely about none of them. */
    private static final double OTHER = 0.05;

    private static final double SURE = 0.6;

    private final Topics topics;

    Confirmed(Topics topics) {
        this.topics = topics;
    }

    /** The probability in the light of what the writers said. */
    double weigh(Reading ask, Reading gift, double probability) {
        Set<String> asked = ask.confirmed();
        Set<String> given = gift.confirmed();
        if (asked == null && given == null) {
            return probability;
        }
        boolean isHalf = gift.kind() == Kind.ASK;
        if (asked != null && given != null) {
            return agree(asked, given)
                    ? isHalf ? probability : Math.max(probability, BOTH)
                    : Math.min(probability, OTHER);
        }
        Set<String> said = asked == null ? given : asked;
        Weights other = asked == null ? ask.guesses().asked() : gift.guesses().given();
        if (said == null || said.isEmpty()) {
            return Math.min(probability, OTHER);
        }
        int top = other.top();
        if (top < 0 || other.of(top) < SURE) {
            return probability;
        }
        return isAbout(said, top) ? isHalf ? probability : Math.max(probability, ONE) : Math.min(probability, OTHER);
    }

    private boolean agree(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(id -> topics.number(id) >= 0 && isAbout(other, topics.number(id)));
    }

    private boolean isAbout(Set<String> said, int topic) {
        return said.stream().anyMatch(id -> topics.number(id) == topic);
    }
}
