package app.kith.engine.crowd;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person to be matched.
 *
 * @param company the employer in the person's own words; unknown if null or blank, and then nobody's colleague
 * @param asks what the person looks for, one short text each, in any language and script
 * @param offers what the person can give, likewise
 * @param attendance the probability that the person comes, in (0, 1]
 * @param topics what an ask or offer is about, by its text; nothing is said of texts that are missing here
 * @param role what the person does, in their own words; unknown if null or blank
 * @param confirmed the ids of the topics that the person said a text is about, by the text; nothing is known of texts that are missing
 *     here, and a text without topics is about none of those that were offered
 */
public record Participant(
        UUID id,
        @Nullable String company,
        List<String> asks,
        List<String> offers,
        double attendance,
        Map<String, List<String>> topics,
        @Nullable String role,
        Map<String, Set<String>> confirmed) {

    /** @throws IllegalArgumentException if the probability lies outside its range or is not a number */
    public Participant {
        if (!(attendance > 0 && attendance <= 1)) {
            throw new IllegalArgumentException("attendance must lie in (0, 1]: " + attendance);
        }
        asks = List.copyOf(asks);
        offers = List.copyOf(offers);
        topics = Map.copyOf(topics);
        confirmed = Map.copyOf(confirmed);
    }

    /** Somebody whose asks and offers are about what their texts say. */
    public Participant(UUID id, @Nullable String company, List<String> asks, List<String> offers, double attendance) {
        this(id, company, asks, offers, attendance, Map.of(), null, Map.of());
    }

    /** Somebody who is sure to come. */
    public Participant(UUID id, @Nullable String company, List<String> asks, List<String> offers) {
        this(id, company, asks, offers, 1);
    }

    /** The same person with this probability to come. */
    public Participant expected(double chance) {
        return new Participant(id, company, asks, offers, chance, topics, role, confirmed);
    }

    public Participant about(Map<String, List<String>> subjects) {
        return new Participant(id, company, asks, offers, attendance, subjects, role, confirmed);
    }

    /** The same person, who does this for a living. */
    public Participant as(@Nullable String occupation) {
        return new Participant(id, company, asks, offers, attendance, topics, occupation, confirmed);
    }

    /** The same person, who said this of their texts. */
    public Participant confirming(Map<String, Set<String>> readings) {
        return new Participant(id, company, asks, offers, attendance, topics, role, readings);
    }

    /** Role and company, as far as they are known; empty if neither is. */
    public String position() {
        return Stream.of(role, company)
                .filter(part -> part != null && !part.isBlank())
                .map(String::valueOf)
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }
}
