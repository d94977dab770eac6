package app.kith.engine.judge;

import app.kith.engine.reading.Reading;
import app.kith.engine.topic.Guesses;
import app.kith.engine.topic.Kind;
import app.kith.engine.topic.Topics;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it means for an ask and a gift that their writers said what they are about, beyond what the judge learnt of such answers.
 */
final class Confirmed {

    /** Both writers named the same topic: where one asks and the other offers, that is a reason, whatever the words say. */
    private static final double BOTH = 0.7;

    /** One named the topic that the other's text is surely about. */
    private static final double ONE = 0.5;

    private static final double SURE = 0.6;

    /** The writer of one found that none of the topics fits which the other is about. */
    private static final double OTHER = 0.05;

    private final Topics topics;

    Confirmed(Topics topics) {
        this.topics = topics;
    }

    /** The probability in the light of what the writers said. */
    double weigh(Reading ask, Reading gift, double probability) {
        Set<String> asked = ask.confirmed();
        Set<String> given = gift.confirmed();
        if (isNone(asked) || isNone(given)) {
            return Math.min(probability, OTHER);
        }
        if (gift.kind() != Kind.OFFER) {
            return probability;
        }
        return Math.max(probability, asked == null || given == null ? one(ask, gift) : both(asked, given));
    }

    private double both(Set<String> asked, Set<String> given) {
        return asked.stream().anyMatch(id -> topics.number(id) >= 0 && given.contains(id)) ? BOTH : 0;
    }

    private double one(Reading ask, Reading gift) {
        Set<String> said = ask.confirmed() == null ? gift.confirmed() : ask.confirmed();
        if (said == null) {
            return 0;
        }
        Guesses read = ask.confirmed() == null ? ask.guesses() : gift.guesses();
        return said.stream()
                        .mapToInt(topics::number)
                        .anyMatch(topic -> topic >= 0 && read.ranked().of(topic) >= SURE)
                ? ONE
                : 0;
    }

    private static boolean isNone(@Nullable Set<String> said) {
        return said != null && said.isEmpty();
    }
}
