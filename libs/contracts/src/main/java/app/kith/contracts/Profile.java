package app.kith.contracts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is to others, with what they ask for and what they offer; travels compacted, keyed by person.
 *
 * @param consents what the person decided, one entry per purpose; a purpose that is missing was never asked about; null in documents
 *     from before anybody was asked
 */
public record Profile(
        UUID organisationId,
        UUID personId,
        String name,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers,
        @Nullable List<Consent> consents) {

    /** A profile of which nothing is known but this. */
    public Profile(
            UUID organisationId,
            UUID personId,
            String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers) {
        this(organisationId, personId, name, company, role, asks, offers, null);
    }

    /**
     * A decision about one purpose: {@code matching}, {@code visibility}, {@code photos}, {@code follow-up} or {@code sharing}.
     *
     * @param version of the text that was shown
     */
    public record Consent(String purpose, int version, boolean given) {}

    /** The purposes for which the person refused or withdrew consent; who was never asked did neither. */
    public List<String> withheld() {
        return consents == null
                ? List.of()
                : consents.stream()
                        .filter(consent -> !consent.given())
                        .map(Consent::purpose)
                        .toList();
    }
}
