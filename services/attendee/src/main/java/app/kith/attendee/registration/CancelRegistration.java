package app.kith.attendee.registration;

import app.kith.contracts.AttendeeFact;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a place back: its ticket admits nobody from now on. */
@Service
public class CancelRegistration {

    /** Who gives a place back: the words to its holder depend on it. */
    public enum By {
        GUEST,
        ORGANISER;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OneWriter oneWriter;
    private final Registrations registrations;
    private final PersonDocuments documents;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;
    private final Clock clock;

    CancelRegistration(
            OneWriter oneWriter,
            Registrations registrations,
            PersonDocuments documents,
            Outbox outbox,
            ApplicationEventPublisher within,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.registrations = registrations;
        this.documents = documents;
        this.outbox = outbox;
        this.within = within;
        this.clock = clock;
    }

    /** Whether there is such a registration; one that was cancelled before stays as it is. */
    @Transactional
    public boolean cancel(UUID organisationId, UUID gatheringId, UUID registrationId, By by) {
        oneWriter.waitForTurn(organisationId);
        var found = registrations.findByIdAndGatheringId(registrationId, gatheringId);
        found.filter(registration -> !registration.isCancelled()).ifPresent(registration -> cancel(registration, by));
        return found.isPresent();
    }

    private void cancel(Registration registration, By by) {
        var now = clock.instant();
        registrations.save(registration.cancelled(now));
        outbox.publish(new AttendeeFact.RegistrationCancelled(
                registration.organisationId(),
                registration.gatheringId(),
                registration.id(),
                registration.personId(),
                now,
                by.word()));
        documents.publish(List.of(registration.personId()));
        if (registration.state().takesSeat()) {
            within.publishEvent(new SeatFreed(registration.gatheringId()));
        }
    }
}
