package app.kith.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the attendee service publishes. Its facts come in groups, so that a listener can ignore a whole group in one word and a new fact
 * of that group costs it nothing.
 */
@TopicName(Topics.ATTENDEE_FACTS)
public sealed interface AttendeeFact extends Fact {

    /** The life of a gathering. */
    sealed interface GatheringFact extends AttendeeFact {}

    /** Who has a place, or waits for one. */
    sealed interface PlaceFact extends AttendeeFact {}

    /** What people ask of each other and give each other. */
    sealed interface WishFact extends AttendeeFact {}

    /** What happens at the door. */
    sealed interface DoorFact extends AttendeeFact {}

    /** Two people who turn out to be one, or do not. */
    sealed interface MergeFact extends AttendeeFact {}

    /** The gathering's details as they are from now on: at its creation and at every later edit. */
    @WireType("attendee.gathering-scheduled.v1")
    record GatheringScheduled(
            UUID organisationId,
            UUID gatheringId,
            String name,
            String venue,
            String zone,
            Instant doorsAt,
            Instant startsAt,
            Instant endsAt)
            implements GatheringFact {}

    @WireType("attendee.gathering-published.v1")
    record GatheringPublished(UUID organisationId, UUID gatheringId, Instant publishedAt) implements GatheringFact {}

    @WireType("attendee.gathering-opened.v1")
    record GatheringOpened(UUID organisationId, UUID gatheringId, Instant openedAt) implements GatheringFact {}

    /** The gathering is over. It ended at the earlier of its planned end and this closing. */
    @WireType("attendee.gathering-closed.v1")
    record GatheringClosed(UUID organisationId, UUID gatheringId, Instant closedAt, Instant endedAt)
            implements GatheringFact {}

    @WireType("attendee.gathering-archived.v1")
    record GatheringArchived(UUID organisationId, UUID gatheringId, Instant archivedAt) implements GatheringFact {}

    /** A person has a confirmed place; told again when a place that was given back is taken anew. Channel: {@code import}, {@code form} or {@code walk-in}. */
    @WireType("attendee.registered.v1")
    record Registered(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            String channel,
            Instant registeredAt)
            implements PlaceFact {}

    /**
     * A person's place, or wish for one, is gone.
     *
     * @param by who did it: {@code guest} or {@code organiser}; null in facts that were told before this was
     * @param reason {@code import-undone} where the place was given by mistake, so that it was never there; else null
     */
    @WireType("attendee.registration-cancelled.v1")
    record RegistrationCancelled(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            Instant cancelledAt,
            @Nullable String by,
            @Nullable String reason)
            implements PlaceFact {

        public RegistrationCancelled(
                UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, Instant cancelledAt) {
            this(organisationId, gatheringId, registrationId, personId, cancelledAt, null, null);
        }
    }

    /** A person joined the waiting list; those of one party get places together or not at all. */
    @WireType("attendee.waiting-listed.v1")
    record WaitingListed(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID partyId, Instant joinedAt)
            implements PlaceFact {}

    /** A place is kept for somebody of the waiting list until {@code expiresAt}. One offer per party, one fact per person. */
    @WireType("attendee.place-offered.v1")
    record PlaceOffered(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            UUID offerId,
            Instant offeredAt,
            Instant expiresAt)
            implements PlaceFact {}

    /** A person does not want the place that was offered. */
    @WireType("attendee.place-declined.v1")
    record PlaceDeclined(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID offerId, Instant declinedAt)
            implements PlaceFact {}

    /** Nobody answered an offer in time. */
    @WireType("attendee.place-offer-expired.v1")
    record PlaceOfferExpired(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID offerId, Instant expiredAt)
            implements PlaceFact {}

    /** The gathering was closed while a person waited for a place, or had not answered an offer: there is none any more. */
    @WireType("attendee.waiting-list-closed.v1")
    record WaitingListClosed(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, Instant closedAt)
            implements PlaceFact {}

    /**
     * Somebody registered an address that is known already: its owner gets the personal link, and nobody learns more.
     *
     * @param pendingId what was entered and waits to be confirmed behind that link; null where nothing does
     */
    @WireType("attendee.link-requested.v1")
    record LinkRequested(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            UUID requestId,
            Instant requestedAt,
            @Nullable UUID pendingId)
            implements PlaceFact {}

    /** An organiser accepted that more people are confirmed than there are seats, and the risk, in [0, 1], that all of these come. */
    @WireType("attendee.overbooking-accepted.v1")
    record OverbookingAccepted(
            UUID organisationId, UUID gatheringId, int capacity, int limit, double risk, Instant acceptedAt)
            implements GatheringFact {}

    /** A person asks for something; how specific the sentence is goes from 0 to 3, what it says is not told. */
    @WireType("attendee.ask-opened.v1")
    record AskOpened(
            UUID organisationId, UUID gatheringId, UUID askId, UUID personId, int specificity, Instant openedAt)
            implements WishFact {}

    /** Somebody offered to help with an ask. */
    @WireType("attendee.ask-offered.v1")
    record AskOffered(UUID organisationId, UUID gatheringId, UUID askId, UUID personId, Instant offeredAt)
            implements WishFact {}

    /** The person who asked was brought together with somebody who can help. */
    @WireType("attendee.ask-introduced.v1")
    record AskIntroduced(UUID organisationId, UUID gatheringId, UUID askId, UUID personId, Instant introducedAt)
            implements WishFact {}

    /** The person who asked was helped. */
    @WireType("attendee.ask-helped.v1")
    record AskHelped(UUID organisationId, UUID gatheringId, UUID askId, UUID personId, Instant helpedAt)
            implements WishFact {}

    /** An ask ended. Outcome: {@code fulfilled}, {@code partly}, {@code not-fulfilled}, {@code withdrawn} or {@code expired}. */
    @WireType("attendee.ask-closed.v1")
    record AskClosed(UUID organisationId, UUID gatheringId, UUID askId, UUID personId, String outcome, Instant closedAt)
            implements WishFact {}

    /** A person took another's offer once, of as many as it holds in a month. */
    @WireType("attendee.offer-taken.v1")
    record OfferTaken(
            UUID organisationId,
            UUID gatheringId,
            UUID takeId,
            UUID offerId,
            UUID giverId,
            UUID takerId,
            Instant takenAt)
            implements WishFact {}

    /** A mentor agreed to mentor somebody. */
    @WireType("attendee.mentoring-agreed.v1")
    record MentoringAgreed(
            UUID organisationId, UUID gatheringId, UUID mentoringId, UUID mentorId, UUID menteeId, Instant agreedAt)
            implements WishFact {}

    /**
     * Two people turned out to be one. Told of each event at which either has a place: what was told of the merged person is the kept
     * person's from now on.
     *
     * @param foldedRegistrationId of two places at this event the one that is given back, without a word to anybody
     * @param survivingRegistrationId the other of the two, which either ticket proves from now on
     */
    @WireType("attendee.persons-merged.v1")
    record PersonsMerged(
            UUID organisationId,
            UUID gatheringId,
            UUID mergeId,
            UUID keptPersonId,
            UUID mergedPersonId,
            @Nullable UUID foldedRegistrationId,
            @Nullable UUID survivingRegistrationId,
            Instant mergedAt)
            implements MergeFact {}

    /** A merge was wrong: what was told of each of the two is their own again. */
    @WireType("attendee.merge-undone.v1")
    record MergeUndone(
            UUID organisationId,
            UUID gatheringId,
            UUID mergeId,
            UUID keptPersonId,
            UUID mergedPersonId,
            @Nullable UUID foldedRegistrationId,
            @Nullable UUID survivingRegistrationId,
            Instant undoneAt)
            implements MergeFact {}

    /**
     * A person came in: it occurred, and was recorded later, by the server's clock. Of several for one registration the one that
     * occurred first counts, then the one of the smaller id; one that was annulled does not. Told again where another takes its place.
     *
     * @param override why a supervisor let the person in against the rule, or that the kiosk could not ask
     * @param clockSkewSeconds how far the door's clock was ahead of the server's, where that was more than five minutes
     * @param serviceMillisBefore how long the guest before took at the same kiosk, from the first key to ready, where that was measured
     * @param pauseMillisBefore how long the kiosk was ready before this guest
     */
    @WireType("attendee.checked-in.v1")
    record CheckedIn(
            UUID organisationId,
            UUID gatheringId,
            UUID checkInId,
            UUID registrationId,
            UUID personId,
            String door,
            @Nullable UUID deviceId,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String override,
            @Nullable Integer clockSkewSeconds,
            @Nullable Integer serviceMillisBefore,
            @Nullable Integer pauseMillisBefore)
            implements DoorFact {

        /** A scan whose kiosk measured no time. */
        public CheckedIn(
                UUID organisationId,
                UUID gatheringId,
                UUID checkInId,
                UUID registrationId,
                UUID personId,
                String door,
                @Nullable UUID deviceId,
                Instant occurredAt,
                Instant recordedAt,
                @Nullable String override,
                @Nullable Integer clockSkewSeconds) {
            this(
                    organisationId,
                    gatheringId,
                    checkInId,
                    registrationId,
                    personId,
                    door,
                    deviceId,
                    occurredAt,
                    recordedAt,
                    override,
                    clockSkewSeconds,
                    null,
                    null);
        }
    }

    /** A scan from before the doors were open: a rehearsal, whose guest is not in. */
    @WireType("attendee.check-in-rehearsed.v1")
    record CheckInRehearsed(
            UUID organisationId,
            UUID gatheringId,
            UUID checkInId,
            UUID registrationId,
            UUID personId,
            String door,
            @Nullable UUID deviceId,
            Instant occurredAt,
            Instant recordedAt)
            implements DoorFact {}

    /** A scan that is not the first of its ticket: a duplicate, with the door of the first beside its own. */
    @WireType("attendee.check-in-repeated.v1")
    record CheckInRepeated(
            UUID organisationId,
            UUID gatheringId,
            UUID checkInId,
            UUID firstCheckInId,
            UUID registrationId,
            String door,
            @Nullable UUID deviceId,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable String firstDoor,
            @Nullable UUID firstDeviceId,
            @Nullable Instant firstOccurredAt,
            @Nullable String override,
            @Nullable Integer clockSkewSeconds,
            @Nullable Integer serviceMillisBefore,
            @Nullable Integer pauseMillisBefore)
            implements DoorFact {

        /** A scan whose kiosk measured no time. */
        public CheckInRepeated(
                UUID organisationId,
                UUID gatheringId,
                UUID checkInId,
                UUID firstCheckInId,
                UUID registrationId,
                String door,
                @Nullable UUID deviceId,
                Instant occurredAt,
                Instant recordedAt,
                @Nullable String firstDoor,
                @Nullable UUID firstDeviceId,
                @Nullable Instant firstOccurredAt,
                @Nullable String override,
                @Nullable Integer clockSkewSeconds) {
            this(
                    organisationId,
                    gatheringId,
                    checkInId,
                    firstCheckInId,
                    registrationId,
                    door,
                    deviceId,
                    occurredAt,
                    recordedAt,
                    firstDoor,
                    firstDeviceId,
                    firstOccurredAt,
                    override,
                    clockSkewSeconds,
                    null,
                    null);
        }
    }

    /** A check-in does not count: taken back at its door, or annulled by a supervisor. */
    @WireType("attendee.check-in-annulled.v1")
    record CheckInAnnulled(
            UUID organisationId,
            UUID gatheringId,
            UUID checkInId,
            UUID registrationId,
            UUID personId,
            String door,
            @Nullable UUID deviceId,
            String reason,
            Instant occurredAt,
            Instant recordedAt)
            implements DoorFact {}
}
