package app.kith.attendee.gathering;

import app.kith.attendee.gathering.Transition.Moved;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a gathering one step further in its life. */
@Service
class MoveGathering {

    private final Gatherings gatherings;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;
    private final Clock clock;

    MoveGathering(Gatherings gatherings, Outbox outbox, ApplicationEventPublisher within, Clock clock) {
        this.gatherings = gatherings;
        this.outbox = outbox;
        this.within = within;
        this.clock = clock;
    }

    /** Empty where there is no such gathering. */
    @Transactional
    Optional<Transition> move(UUID organisationId, UUID id, GatheringState target) {
        if (target == GatheringState.CLOSED) {
            within.publishEvent(new GatheringClosing(organisationId, id));
        }
        return gatherings.findWithLockById(id).map(gathering -> move(gathering, target, clock.instant()));
    }

    private Transition move(Gathering gathering, GatheringState target, Instant now) {
        var transition = gathering.moveTo(target, now);
        if (transition instanceof Moved(Gathering moved, var fact)) {
            var saved = gatherings.save(moved);
            outbox.publish(fact);
            if (target == GatheringState.CLOSED) {
                within.publishEvent(new GatheringOver(saved, now));
            }
        }
        return transition;
    }
}
