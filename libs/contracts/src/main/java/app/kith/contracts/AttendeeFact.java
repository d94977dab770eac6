package app.kith.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the attendee service makes known: the life of a gathering, registrations and the door. */
@TopicName(Topics.ATTENDEE_FACTS)
public sealed interface AttendeeFact extends Fact {

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
            implements AttendeeFact {}

    @WireType("attendee.gathering-published.v1")
    record GatheringPublished(UUID organisationId, UUID gatheringId, Instant publishedAt) implements AttendeeFact {}

    @WireType("attendee.gathering-opened.v1")
    record GatheringOpened(UUID organisationId, UUID gatheringId, Instant openedAt) implements AttendeeFact {}

    /** The gathering is over. It ended at the earlier of its planned end and this closing. */
    @WireType("attendee.gathering-closed.v1")
    record GatheringClosed(UUID organisationId, UUID gatheringId, Instant closedAt, Instant endedAt)
            implements AttendeeFact {}

    @WireType("attendee.gathering-archived.v1")
    record GatheringArchived(UUID organisationId, UUID gatheringId, Instant archivedAt) implements AttendeeFact {}

    /** A person has a confirmed place; told again when a place that was given back is taken anew. Channel: {@code import}, {@code form} or {@code walk-in}. */
    @WireType("attendee.registered.v1")
    record Registered(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            String channel,
            Instant registeredAt)
            implements AttendeeFact {}

    @WireType("attendee.registration-cancelled.v1")
    record RegistrationCancelled(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, Instant cancelledAt)
            implements AttendeeFact {}

    /** A person joined the waiting list; those of one party get places together or not at all. */
    @WireType("attendee.waiting-listed.v1")
    record WaitingListed(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID partyId, Instant joinedAt)
            implements AttendeeFact {}

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
            implements AttendeeFact {}

    /** A person does not want the place that was offered. */
    @WireType("attendee.place-declined.v1")
    record PlaceDeclined(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID offerId, Instant declinedAt)
            implements AttendeeFact {}

    /** Nobody answered an offer in time. */
    @WireType("attendee.place-offer-expired.v1")
    record PlaceOfferExpired(
            UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, UUID offerId, Instant expiredAt)
            implements AttendeeFact {}

    /** Somebody registered an address that is registered already: its owner gets the personal link again, and nobody learns more. */
    @WireType("attendee.link-requested.v1")
    record LinkRequested(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            UUID requestId,
            Instant requestedAt)
            implements AttendeeFact {}

    /** A person came in: the first scan of a ticket. It occurred at the door's clock and was recorded at the server's. */
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
            Instant recordedAt)
            implements AttendeeFact {}

    /** A ticket that had already been used was shown again. */
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
            Instant recordedAt)
            implements AttendeeFact {}
}
