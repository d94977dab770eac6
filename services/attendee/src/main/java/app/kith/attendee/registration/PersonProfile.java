package app.kith.attendee.registration;

import java.util.List;
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

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
