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
 * @param consents what was decided, one entry per purpose; a purpose that is missing was never asked about
 * @param visibility to whom the person shows a field; on one that is missing nothing was decided
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

    private static final List<String> PURPOSES = List.of("matching", "visibility", "photos", "follow-up", "sharing");
    private static final List<String> ONLY_WITH_A_YES = List.of("photos", "sharing");
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
     * Who sees a field ({@code company}, {@code role}, {@code asks} or {@code offers}): {@code public}, which is everybody in the room,
     * {@code matched}, {@code connected} or {@code nobody}, each audience together with all that are closer to the person.
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

    /**
     * Whether a purpose may be served. What was decided counts, by the person or, in an organiser's statement, for them. Whoever was
     * never asked is introduced, shown and written to because they have a place at an event that is for this; for being in photos and
     * being named to partners nothing counts but a yes.
     */
    public boolean allows(String purpose) {
        return Stream.ofNullable(consents)
                .flatMap(List::stream)
                .filter(consent -> consent.purpose().equals(purpose))
                .map(Consent::given)
                .findFirst()
                .orElse(!ONLY_WITH_A_YES.contains(purpose));
    }

    /** Whether the person said no to a purpose, or took a yes back. */
    public boolean refuses(String purpose) {
        return Stream.ofNullable(consents)
                .flatMap(List::stream)
                .anyMatch(consent -> consent.purpose().equals(purpose) && !consent.given());
    }

    /** The purposes that must not be served. */
    public List<String> withheld() {
        return PURPOSES.stream().filter(purpose -> !allows(purpose)).toList();
    }

    /** The fields that an audience of {@link FieldRules} must not read. */
    public List<String> hiddenFrom(String audience) {
        return FieldRules.fields().stream()
                .filter(field -> isHidden(field, audience))
                .toList();
    }

    private boolean isHidden(String field, String audience) {
        return switch (FieldRules.of(field, audience)) {
            case ALWAYS -> false;
            case NEVER -> true;
            case AGREED -> !allows("sharing");
            case CHOSEN -> !allows("visibility") || isKeptFrom(field, audience);
        };
    }

    /** Whether the person chose an audience that is closer to them; a door and a badge are read by everybody. */
    private boolean isKeptFrom(String field, String audience) {
        return Stream.ofNullable(visibility)
                .flatMap(List::stream)
                .filter(entry -> entry.field().equals(field))
                .map(Visibility::audience)
                .anyMatch(shownTo -> Math.max(AUDIENCES.indexOf(audience), 0) < AUDIENCES.indexOf(shownTo));
    }
}
