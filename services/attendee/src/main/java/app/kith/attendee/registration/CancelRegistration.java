package app.kith.attendee.registration;

import app.kith.contracts.AttendeeFact;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a place back: its ticket admits nobody from now on. */
@Service
public class CancelRegistration {

    private static final String IMPORT_UNDONE = "import-undone";

    private final OneWriter oneWriter;
    private final Registrations registrations;
    private final PersonDocuments documents;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;
    private final JdbcClient jdbc;
    private final Clock clock;

    CancelRegistration(
            OneWriter oneWriter,
            Registrations registrations,
            PersonDocuments documents,
            Outbox outbox,
            ApplicationEventPublisher within,
            JdbcClient jdbc,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.registrations = registrations;
        this.documents = documents;
        this.outbox = outbox;
        this.within = within;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether there is such a registration; one that was cancelled before stays as it is. */
    @Transactional
    public boolean cancel(UUID organisationId, UUID gatheringId, UUID registrationId) {
        return cancel(organisationId, gatheringId, registrationId, null);
    }

    /** Takes back a place that was given by mistake: it was never there, so that it counts neither as registered nor as cancelled. */
    @Transactional
    public void takeBack(UUID organisationId, UUID gatheringId, UUID registrationId) {
        cancel(organisationId, gatheringId, registrationId, IMPORT_UNDONE);
        jdbc.sql("update registration set voided_at = cancelled_at where id = :id and state = 'CANCELLED'")
                .param("id", registrationId)
                .update();
    }

    private boolean cancel(UUID organisationId, UUID gatheringId, UUID registrationId, @Nullable String reason) {
        oneWriter.waitForTurn(organisationId);
        var found = registrations.findByIdAndGatheringId(registrationId, gatheringId);
        found.filter(registration -> !registration.isCancelled())
                .ifPresent(registration -> cancel(registration, reason));
        return found.isPresent();
    }

    private void cancel(Registration registration, @Nullable String reason) {
        var now = clock.instant();
        registrations.save(registration.cancelled(now));
        outbox.publish(new AttendeeFact.RegistrationCancelled(
                registration.organisationId(),
                registration.gatheringId(),
                registration.id(),
                registration.personId(),
                now,
                reason));
        documents.publish(List.of(registration.personId()));
        if (registration.state().takesSeat()) {
            within.publishEvent(new SeatFreed(registration.gatheringId()));
        }
    }
}
