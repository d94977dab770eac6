package app.kith.attendee.place;

import app.kith.attendee.person.OneWriter;
import app.kith.contracts.AttendeeFact;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    private static final String IMPORT_UNDONE = "import-undone";

    private final OneWriter oneWriter;
    private final Registrations registrations;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;
    private final RegistrationWriter writer;
    private final Clock clock;

    CancelRegistration(
            OneWriter oneWriter,
            Registrations registrations,
            Outbox outbox,
            ApplicationEventPublisher within,
            RegistrationWriter writer,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.registrations = registrations;
        this.outbox = outbox;
        this.within = within;
        this.writer = writer;
        this.clock = clock;
    }

    /** Whether there is such a registration; one that was cancelled before stays as it is. */
    @Transactional
    public boolean cancel(UUID organisationId, UUID gatheringId, UUID registrationId, By by) {
        return cancel(organisationId, gatheringId, registrationId, by, null);
    }

    /** Takes back a place that was given by mistake: it was never there, so that it counts neither as registered nor as cancelled. */
    @Transactional
    public void takeBack(UUID organisationId, UUID gatheringId, UUID registrationId) {
        cancel(organisationId, gatheringId, registrationId, By.ORGANISER, IMPORT_UNDONE);
        writer.makeVoid(registrationId);
    }

    private boolean cancel(UUID organisationId, UUID gatheringId, UUID registrationId, By by, @Nullable String reason) {
        oneWriter.waitForTurn(organisationId);
        var found = registrations.findByIdAndGatheringId(registrationId, gatheringId);
        found.filter(registration -> !registration.isCancelled())
                .ifPresent(registration -> cancel(registration, by, reason));
        if (by == By.ORGANISER && found.isPresent()) {
            writer.remove(registrationId);
        }
        return found.isPresent();
    }

    private void cancel(Registration registration, By by, @Nullable String reason) {
        var now = clock.instant();
        writer.save(registration.cancelled(now));
        outbox.publish(new AttendeeFact.RegistrationCancelled(
                registration.organisationId(),
                registration.gatheringId(),
                registration.id(),
                registration.personId(),
                now,
                by.word(),
                reason));
        if (registration.state().takesSeat()) {
            within.publishEvent(new SeatFreed(registration.gatheringId()));
        }
    }
}
