package app.kith.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is to others, with what they ask for and what they offer; travels compacted, keyed by person. What is null was not told
 * in documents of earlier times.
 *
 * @param asks all sentences that are sought, those with details among them
 * @param consents what the person decided, one entry per purpose; a purpose that is missing was never asked about
 * @param visibility to whom the person shows a field; one that is missing is shown to {@code matched} people
 * @param knows whom the person knows already: for the matching alone, never to be shown to anybody
 * @param avoids whom the person must not be brought together with: likewise
 * @param participation how the person takes part; {@code groups-only} meets nobody one to one
 * @param readings what the person, or the organiser for them, said that a text of theirs is about
 */
public record Profile(
        UUID organisationId,
        UUID personId,
        String name,
        @Nullable String company,
        @Nullable String role,
        List<String> asks,
        List<String> offers,
        @Nullable List<Consent> consents,
        @Nullable List<Visibility> visibility,
        @Nullable List<UUID> knows,
        @Nullable List<Ask> askDetails,
        @Nullable List<Offer> offerDetails,
        @Nullable List<UUID> avoids,
        @Nullable String participation,
        @Nullable List<Reading> readings) {

    private static final List<String> FIELDS = List.of("company", "role", "asks", "offers");
    private static final List<String> AUDIENCES = List.of("public", "matched", "connected", "nobody");

    /** A profile of which nothing is known but this. */
    public Profile(
            UUID organisationId,
            UUID personId,
            String name,
            @Nullable String company,
            @Nullable String role,
            List<String> asks,
            List<String> offers) {
        this(
                organisationId,
                personId,
                name,
                company,
                role,
                asks,
                offers,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * A decision about one purpose: {@code matching}, {@code visibility}, {@code photos}, {@code follow-up} or {@code sharing}.
     *
     * @param version of the text that was shown
     */
    public record Consent(String purpose, int version, boolean given) {}

    /**
     * Who sees a field ({@code company}, {@code role}, {@code asks} or {@code offers}): {@code public}, {@code matched}, {@code connected}
     * or {@code nobody}, each audience together with all that are closer to the person.
     */
    public record Visibility(String field, String audience) {}

    /** More of an ask: its type, its topics, what a good answer looks like, and until when it matters. */
    public record Ask(
            UUID askId,
            String type,
            String sentence,
            List<String> topics,
            @Nullable String goodAnswer,
            @Nullable Instant expiresAt) {}

    /** More of an offer: its kind, its topics, how many minutes it takes, and how often it holds in a month. */
    public record Offer(UUID offerId, String kind, String sentence, List<String> topics, int minutes, int perMonth) {}

    /**
     * What a text is about, in its writer's own word.
     *
     * @param text exactly the sentence of an ask or an offer, or role and company as {@code role, company}
     * @param topics ids of topics; empty if it is about none of those that were proposed
     */
    public record Reading(String text, List<String> topics) {}

    /** The purposes for which the person refused or withdrew consent; who was never asked did neither. */
    public List<String> withheld() {
        return consents == null
                ? List.of()
                : consents.stream()
                        .filter(consent -> !consent.given())
                        .map(Consent::purpose)
                        .toList();
    }

    /** The fields that must not be shown to an audience: {@code public}, {@code matched} or {@code connected}. */
    public List<String> hiddenFrom(String audience) {
        return withheld().contains("visibility")
                ? FIELDS
                : FIELDS.stream().filter(field -> isHidden(field, audience)).toList();
    }

    private boolean isHidden(String field, String audience) {
        var shownTo = Stream.ofNullable(visibility)
                .flatMap(List::stream)
                .filter(entry -> entry.field().equals(field))
                .map(Visibility::audience)
                .findFirst()
                .orElse("matched");
        return AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(shownTo);
    }
}
