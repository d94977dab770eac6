package app.kith.engine.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one text is read.
 *
 * @param guesses what it may be about, the likeliest first
 * @param capable what somebody of this role can help with, the likeliest first; empty unless it is a role
 * @param named whose occupations it names, with how fully; empty unless it is a role
 * @param meaning null where no model knows it
 * @param near the topics whose titles mean most nearly the same
 * @param confirmed topics that its writer chose; null where nobody was asked or answered
 */
record Reading(
        String text,
        Kind kind,
        Analysed analysed,
        List<Guess> guesses,
        List<Guess> capable,
        List<Guess> named,
        @Nullable Meaning meaning,
        List<Guess> near,
        @Nullable Set<String> confirmed) {

    /** See {@link Meaning#closeness}; NaN where one has no meaning. */
    double closeness(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.closeness(other.meaning);
    }

    double cosine(Reading other) {
        return meaning == null || other.meaning == null ? Double.NaN : meaning.cosine(other.meaning);
    }
}
