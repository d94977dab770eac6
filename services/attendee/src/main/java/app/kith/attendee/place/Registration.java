package app.kith.attendee.place;

import app.kith.attendee.person.Person;
import app.kith.contracts.AttendeeFact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** One person's place at one gathering, with the secret of its ticket. */
public record Registration(
        @Id UUID id,
        UUID organisationId,
        UUID gatheringId,
        UUID personId,
        RegistrationState state,
        String channel,
        Instant registeredAt,
        @Nullable Instant cancelledAt,
        UUID ticketSecret,
        @Version int version) {

    /** A confirmed place for somebody on an imported guest list. */
    public static Registration imported(UUID id, UUID gatheringId, Person person, Instant now) {
        return first(id, gatheringId, person, RegistrationState.CONFIRMED, "import", now);
    }

    /** The same wish of somebody for whom there is no seat yet. */
    public Registration onWaitingList() {
        return new Registration(
                id,
                organisationId,
                gatheringId,
                personId,
                RegistrationState.WAITING,
                channel,
                registeredAt,
                null,
                ticketSecret,
                version);
    }

    /** The place that a guest asks for on the form: they wait until it is known whether there is a seat. */
    public static Registration requested(UUID id, UUID gatheringId, Person person, Instant now) {
        return first(id, gatheringId, person, RegistrationState.WAITING, "form", now);
    }

    /** A confirmed place for somebody who came to the door without one. */
    public static Registration walkedIn(UUID id, UUID gatheringId, Person person, Instant now) {
        return first(id, gatheringId, person, RegistrationState.CONFIRMED, "walk-in", now);
    }

    private static Registration first(
            UUID id, UUID gatheringId, Person person, RegistrationState state, String channel, Instant now) {
        return new Registration(
                id,
                person.organisationId(),
                gatheringId,
                person.id(),
                state,
                channel,
                now,
                null,
                Ticket.newSecret(),
                0);
    }

    /** The place as it is after somebody without one asked for one; the ticket of any earlier place stays void. */
    public Registration again(RegistrationState next, Instant now) {
        return new Registration(
                id, organisationId, gatheringId, personId, next, channel, now, null, Ticket.newSecret(), version);
    }

    public AttendeeFact registered() {
        return new AttendeeFact.Registered(organisationId, gatheringId, id, personId, channel, registeredAt);
    }

    Registration cancelled(Instant now) {
        return new Registration(
                id,
                organisationId,
                gatheringId,
                personId,
                RegistrationState.CANCELLED,
                channel,
                registeredAt,
                now,
                ticketSecret,
                version);
    }

    public boolean isCancelled() {
        return state == RegistrationState.CANCELLED;
    }
}
