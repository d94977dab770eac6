package app.kith.matching.guest;

import app.kith.matching.gathering.Person;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guest's page at this moment. Of others' answers it holds nothing but mutual connections.
 *
 * @param whyNotMatched what of the guest's own choice keeps them from being matched
 * @param answersUntil until when earlier meetings can be answered
 */
record Now(
        Instant serverNow,

        @Schema(allowableValues = {"before", "waiting", "round", "sitting-out", "after"})
        String phase,

        @Nullable RunningRound round,
        @Nullable Table meeting,

        @Schema(allowableValues = {"stay-in-touch", "not-now", "did-not-happen"}) @Nullable String answer,

        @ArraySchema(schema = @Schema(allowableValues = {"no-consent", "groups-only", "no-ask-no-offer"}))
        List<String> whyNotMatched,

        List<Suggestion> suggestions,
        List<Avoided> avoided,
        List<Acquaintance> people,
        List<PastMeeting> pendingMeetings,
        @Nullable Instant answersUntil) {

    record RunningRound(UUID roundId, int number, Instant endsAt) {}

    /** Whom the guest meets now, where, and how to begin; at a table of several, {@code others} are there too. */
    record Table(
            UUID meetingId,
            Person partner,
            int table,
            String prompt,
            @Nullable String why,
            @Nullable List<Companion> others) {}

    /** Somebody else at the guest's table. */
    record Companion(
            UUID meetingId, Person person, @Nullable String why) {}

    /** Whom to look out for. */
    record Suggestion(Person person, String why, List<Why> reasons) {}

    /**
     * One reason to meet somebody.
     *
     * @param byYou whether the guest can do something for the other, else it is the other way round
     * @param says the whole sentence
     * @param ask what is asked, whole
     * @param by what answers it
     * @param gift its text, whole
     * @param topic in the guest's language; empty where none is known
     * @param answer what the guest said of it
     */
    record Why(
            UUID reasonId,
            boolean byYou,
            String says,
            String ask,

            @Schema(allowableValues = {"offer", "role", "ask"})
            String by,

            String gift,
            String topic,
            String topicId,

            @Schema(allowableValues = {"confirmed", "role", "halves", "topic", "words", "meaning"})
            String basis,

            boolean sure,

            @Schema(allowableValues = {"fits", "does-not-fit"}) @Nullable String answer) {}

    /** Whom the guest is kept away from, since their own words say so; nobody else sees it. */
    record Avoided(String text, String topic, String topicId) {}

    /** Somebody with whom the guest stays in touch. */
    record Acquaintance(
            UUID personId,
            String name,
            @Nullable String company,
            @Nullable String role,
            Instant metAt) {}

    /** A meeting of an earlier round, whose answer can be given or changed until {@code answersUntil}. */
    record PastMeeting(
            UUID meetingId,
            Person partner,
            int number,

            @Schema(allowableValues = {"stay-in-touch", "not-now", "did-not-happen"}) @Nullable String answer) {}
}
