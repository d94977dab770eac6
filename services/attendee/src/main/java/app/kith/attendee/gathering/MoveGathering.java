package app.kith.attendee.gathering;

import app.kith.attendee.gathering.Transition.Moved;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a gathering one step further in its life. */
@Service
class MoveGathering {

    private final Gatherings gatherings;
    private final Outbox outbox;
    private final Clock clock;

    MoveGathering(Gatherings gatherings, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Empty where there is no such gathering. */
    @Transactional
    Optional<Transition> move(UUID id, GatheringState target) {
        return gatherings.findWithLockById(id).map(gathering -> {
            var transition = gathering.moveTo(target, clock.instant());
            if (transition instanceof Moved(Gathering moved, var fact)) {
                gatherings.save(moved);
                outbox.publish(fact);
            }
            return transition;
        });
    }
}
