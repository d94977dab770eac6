package app.kith.attendee.waiting;

import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.person.OneWriter;
import app.kith.attendee.place.CancelRegistration.By;
import app.kith.attendee.place.Registration;
import app.kith.attendee.place.Registrations;
import app.kith.attendee.place.Removals;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody who gave a place back, or missed one, ask for a place again: at the end of the line. Whom the organiser removed, only
 * the organiser lets back.
 */
@Service
class ReturnToGathering {

    /** What came of asking again. */
    enum Result {
        BACK,
        REMOVED,
        GATHERING_OVER,
        NO_SUCH_REGISTRATION
    }

    private final OneWriter oneWriter;
    private final Gatherings gatherings;
    private final Registrations registrations;
    private final Removals removals;
    private final TakePlaces takePlaces;
    private final Clock clock;

    ReturnToGathering(
            OneWriter oneWriter,
            Gatherings gatherings,
            Registrations registrations,
            Removals removals,
            TakePlaces takePlaces,
            Clock clock) {
        this.oneWriter = oneWriter;
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.removals = removals;
        this.takePlaces = takePlaces;
        this.clock = clock;
    }

    /** Who has a place or waits for one keeps it. */
    @Transactional
    Result ask(UUID organisationId, UUID gatheringId, UUID registrationId, By by) {
        oneWriter.waitForTurn(organisationId);
        var registration = registrations.findByIdAndGatheringId(registrationId, gatheringId);
        var gathering = gatherings.findById(gatheringId);
        if (registration.isEmpty() || gathering.isEmpty()) {
            return Result.NO_SUCH_REGISTRATION;
        }
        if (by == By.GUEST && removals.isRemoved(registration.get())) {
            return Result.REMOVED;
        }
        return registration.get().state().isAway() ? back(gathering.get(), registration.get()) : Result.BACK;
    }

    private Result back(Gathering gathering, Registration registration) {
        if (!gathering.isOpenForGuests(clock.instant())) {
            return Result.GATHERING_OVER;
        }
        takePlaces.take(gathering, List.of(registration));
        return Result.BACK;
    }
}
