package app.kith.matching.guest;

import app.kith.matching.gathering.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guest's page at this moment. Of others' answers it holds nothing but mutual connections. */
record Now(
        Instant serverNow,

        @Schema(allowableValues = {"before", "waiting", "round", "sitting-out", "after"})
        String phase,

        @Nullable RunningRound round,
        @Nullable Table meeting,

        @Schema(allowableValues = {"stay-in-touch", "not-now", "did-not-happen"}) @Nullable String answer,

        List<Suggestion> suggestions,
        List<Acquaintance> people,
        List<PastMeeting> pendingMeetings) {

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

    record Suggestion(Person person, String why) {}

    /** Somebody with whom the guest stays in touch. */
    record Acquaintance(
            UUID personId,
            String name,
            @Nullable String company,
            @Nullable String role,
            Instant metAt) {}

    /** A meeting of an earlier round, whose answer can be given or changed until the gathering's end. */
    record PastMeeting(
            UUID meetingId,
            Person partner,
            int number,

            @Schema(allowableValues = {"stay-in-touch", "not-now", "did-not-happen"}) @Nullable String answer) {}
}
