package app.kith.engine;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person to be matched.
 *
 * @param company the employer in the person's own words; unknown if null or blank, and then nobody's colleague
 * @param asks what the person looks for, one short text each, in any language and script
 * @param offers what the person can give, likewise
 * @param attendance the probability that the person comes, in (0, 1]
 */
public record Participant(
        UUID id, @Nullable String company, List<String> asks, List<String> offers, double attendance) {

    /** @throws IllegalArgumentException if the probability lies outside its range or is not a number */
    public Participant {
        if (!(attendance > 0 && attendance <= 1)) {
            throw new IllegalArgumentException("attendance must lie in (0, 1]: " + attendance);
        }
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
    }

    /** Somebody who is sure to come. */
    public Participant(UUID id, @Nullable String company, List<String> asks, List<String> offers) {
        this(id, company, asks, offers, 1);
    }
}
