package app.kith.messaging;

import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringPublished;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.contracts.AttendeeFact.LinkRequested;
import app.kith.contracts.AttendeeFact.PlaceDeclined;
import app.kith.contracts.AttendeeFact.PlaceOffered;
import app.kith.contracts.AttendeeFact.Registered;
import app.kith.contracts.AttendeeFact.RegistrationCancelled;
import app.kith.contracts.AttendeeFact.WaitingListClosed;
import app.kith.contracts.AttendeeFact.WaitingListed;
import app.kith.contracts.Contact;
import app.kith.contracts.Contact.Invitation;
import app.kith.contracts.Host;
import app.kith.contracts.MatchingFact.Connected;
import app.kith.contracts.MatchingFact.MeetingConfirmed;
import app.kith.contracts.MatchingFact.MeetingSeated;
import app.kith.contracts.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One gathering of its own organisation, and the facts that the other services would tell of it. */
record Evening(UUID organisationId, UUID gatheringId, Instant startsAt) {

    /** Somebody who takes part. */
    record Guest(UUID personId, UUID registrationId, String name, String email) {}

    static Evening upcoming() {
        return startingAt(Instant.now().plus(Duration.ofDays(3)));
    }

    static Evening startingAt(Instant startsAt) {
        return new Evening(UUID.randomUUID(), UUID.randomUUID(), startsAt);
    }

    static Guest guest(String name) {
        UUID personId = UUID.randomUUID();
        return new Guest(personId, UUID.randomUUID(), name, "p" + personId + "@example.org");
    }

    GatheringScheduled scheduled() {
        return scheduled("Harbour Evening", startsAt);
    }

    GatheringScheduled scheduled(String name, Instant start) {
        return new GatheringScheduled(
                organisationId,
                gatheringId,
                name,
                "Pier 4",
                "Europe/Berlin",
                start.minus(Duration.ofMinutes(30)),
                start,
                start.plus(Duration.ofHours(3)));
    }

    GatheringPublished published() {
        return new GatheringPublished(organisationId, gatheringId, startsAt.minus(Duration.ofDays(14)));
    }

    GatheringClosed closed(Instant closedAt) {
        return new GatheringClosed(organisationId, gatheringId, closedAt, closedAt);
    }

    Registered registered(Guest guest) {
        return new Registered(
                organisationId,
                gatheringId,
                guest.registrationId(),
                guest.personId(),
                "import",
                startsAt.minus(Duration.ofDays(7)));
    }

    RegistrationCancelled cancelled(Guest guest) {
        return cancelled(guest, "guest");
    }

    RegistrationCancelled cancelled(Guest guest, String by) {
        return new RegistrationCancelled(
                organisationId, gatheringId, guest.registrationId(), guest.personId(), Instant.now(), by, null);
    }

    Host host(String name, String replyTo) {
        return new Host(organisationId, gatheringId, name, replyTo);
    }

    /** The same gathering at another time or place. */
    GatheringScheduled moved(Instant start, String venue) {
        return new GatheringScheduled(
                organisationId,
                gatheringId,
                "Harbour Evening",
                venue,
                "Europe/Berlin",
                start.minus(Duration.ofMinutes(30)),
                start,
                start.plus(Duration.ofHours(3)));
    }

    WaitingListed waitingListed(Guest guest) {
        return new WaitingListed(
                organisationId,
                gatheringId,
                guest.registrationId(),
                guest.personId(),
                guest.registrationId(),
                Instant.now());
    }

    WaitingListClosed waitingListClosed(Guest guest) {
        return new WaitingListClosed(
                organisationId, gatheringId, guest.registrationId(), guest.personId(), Instant.now());
    }

    PlaceOffered offered(Guest guest, Instant expiresAt) {
        return new PlaceOffered(
                organisationId,
                gatheringId,
                guest.registrationId(),
                guest.personId(),
                UUID.randomUUID(),
                Instant.now(),
                expiresAt);
    }

    PlaceDeclined declined(Guest guest) {
        return new PlaceDeclined(
                organisationId,
                gatheringId,
                guest.registrationId(),
                guest.personId(),
                UUID.randomUUID(),
                Instant.now());
    }

    LinkRequested linkRequested(Guest guest) {
        return new LinkRequested(
                organisationId,
                gatheringId,
                guest.registrationId(),
                guest.personId(),
                UUID.randomUUID(),
                Instant.now(),
                null);
    }

    /** The contact of somebody without any place. */
    Contact contactWithoutPlace(Guest guest) {
        return new Contact(organisationId, guest.personId(), guest.name(), guest.email(), List.of());
    }

    /** Like {@link #profile}, with fields that the person shows to {@code audience} alone. */
    Profile shownTo(String audience, Guest guest, String ask, String offer) {
        return new Profile(
                organisationId,
                guest.personId(),
                guest.name(),
                "Acme",
                "Engineer",
                List.of(ask),
                List.of(offer),
                null,
                List.of(
                        new Profile.Visibility("company", audience),
                        new Profile.Visibility("asks", audience),
                        new Profile.Visibility("offers", audience)),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    Profile withholding(Guest guest, String purpose) {
        return new Profile(
                organisationId,
                guest.personId(),
                guest.name(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Profile.Consent(purpose, 1, false)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    CheckedIn checkedIn(Guest guest) {
        return new CheckedIn(
                organisationId,
                gatheringId,
                UUID.randomUUID(),
                guest.registrationId(),
                guest.personId(),
                "Main door",
                null,
                startsAt,
                startsAt,
                null,
                null);
    }

    Contact contact(Guest guest) {
        return new Contact(
                organisationId,
                guest.personId(),
                guest.name(),
                guest.email(),
                List.of(new Invitation(
                        gatheringId,
                        guest.registrationId(),
                        "KITH1:" + guest.registrationId(),
                        "link-of-" + guest.name())),
                "end-mails-to-" + guest.personId());
    }

    Profile profile(Guest guest, String ask, String offer) {
        return new Profile(
                organisationId, guest.personId(), guest.name(), "Acme", "Engineer", List.of(ask), List.of(offer));
    }

    MeetingSeated seated(UUID meetingId, Guest one, Guest other) {
        return new MeetingSeated(
                organisationId,
                gatheringId,
                meetingId,
                UUID.randomUUID(),
                one.personId(),
                other.personId(),
                1,
                startsAt);
    }

    MeetingConfirmed confirmed(UUID meetingId, Guest guest) {
        return new MeetingConfirmed(organisationId, gatheringId, meetingId, guest.personId(), startsAt);
    }

    Connected connected(Guest one, Guest other) {
        return new Connected(
                organisationId,
                gatheringId,
                UUID.randomUUID(),
                UUID.randomUUID(),
                one.personId(),
                other.personId(),
                startsAt);
    }
}
