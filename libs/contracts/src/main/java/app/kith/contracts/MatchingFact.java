package app.kith.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the matching service makes known: suggestions, rounds, who sat with whom, and mutual connections. */
@TopicName(Topics.MATCHING_FACTS)
public sealed interface MatchingFact extends Fact {

    /** A pre-match was planned; it replaces every earlier plan of this gathering. */
    @WireType("matching.matches-suggested.v1")
    record MatchesSuggested(
            UUID organisationId, UUID gatheringId, UUID planId, List<SuggestedMatch> matches, Instant plannedAt)
            implements MatchingFact {}

    /** Two people who should meet; the score lies in [0, 1]. */
    record SuggestedMatch(UUID personA, UUID personB, double score) {}

    /** A round began, or was extended: {@code endsAt} is then later than told before. */
    @WireType("matching.round-started.v1")
    record RoundStarted(
            UUID organisationId, UUID gatheringId, UUID roundId, int number, Instant startedAt, Instant endsAt)
            implements MatchingFact {}

    /** Two people, both present, were seated together in a round. */
    @WireType("matching.meeting-seated.v1")
    record MeetingSeated(
            UUID organisationId,
            UUID gatheringId,
            UUID meetingId,
            UUID roundId,
            UUID personA,
            UUID personB,
            int table,
            Instant seatedAt)
            implements MatchingFact {}

    @WireType("matching.round-ended.v1")
    record RoundEnded(UUID organisationId, UUID gatheringId, UUID roundId, Instant endedAt) implements MatchingFact {}

    /** One of the two answered after the meeting, which shows that it took place; what was answered is not told. */
    @WireType("matching.meeting-confirmed.v1")
    record MeetingConfirmed(UUID organisationId, UUID gatheringId, UUID meetingId, UUID personId, Instant confirmedAt)
            implements MatchingFact {}

    /** One of the two says that the meeting did not take place. */
    @WireType("matching.meeting-denied.v1")
    record MeetingDenied(UUID organisationId, UUID gatheringId, UUID meetingId, UUID personId, Instant deniedAt)
            implements MatchingFact {}

    /** Both want to stay in touch. One fact per pair and gathering; {@code personA} sorts before {@code personB}. */
    @WireType("matching.connected.v1")
    record Connected(
            UUID organisationId,
            UUID gatheringId,
            UUID connectionId,
            UUID meetingId,
            UUID personA,
            UUID personB,
            Instant connectedAt)
            implements MatchingFact {}
}
