package app.kith.attendee.person;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a person is to others, what they ask for and what they offer. */
public record PersonProfile(
        String name, @Nullable String company, @Nullable String role, List<String> asks, List<String> offers) {

    /** This one, with what only the other says. */
    public PersonProfile filledUpFrom(PersonProfile other) {
        return new PersonProfile(
                name,
                company == null ? other.company : company,
                role == null ? other.role : role,
                union(asks, other.asks),
                union(offers, other.offers));
    }

    /** Role and company as one text, as far as they are known; empty if neither is. */
    public String position() {
        return Stream.of(role, company)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What of a person can be about something: each ask, each offer, and the position. */
    public Set<String> texts() {
        return Stream.of(asks, offers, List.of(position()))
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
