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
 */
public record Participant(UUID id, @Nullable String company, List<String> asks, List<String> offers) {

    public Participant {
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
    }
}
