package app.kith.attendee.overbooking;

import app.kith.attendee.gathering.CapacityChanged;
import app.kith.attendee.gathering.Gathering;
import app.kith.attendee.gathering.Gatherings;
import app.kith.attendee.place.SeatLimits;
import app.kith.contracts.AttendeeFact.OverbookingAccepted;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts that more people are confirmed than there are seats: an organiser's decision, kept with its risk and their name. */
@Service
class AcceptLimit {

    /** What came of it. */
    enum Result {
        ACCEPTED,
        ABOVE_ADVICE,
        NO_CAPACITY,
        GATHERING_OVER,
        NO_SUCH_GATHERING
    }

    private final Gatherings gatherings;
    private final SeriesHistory history;
    private final SeatLimits limits;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;
    private final Clock clock;

    AcceptLimit(
            Gatherings gatherings,
            SeriesHistory history,
            SeatLimits limits,
            Outbox outbox,
            ApplicationEventPublisher within,
            Clock clock) {
        this.gatherings = gatherings;
        this.history = history;
        this.limits = limits;
        this.outbox = outbox;
        this.within = within;
        this.clock = clock;
    }

    /** The capacity itself is always accepted; that is how an earlier decision is taken back. */
    @Transactional
    Result accept(UUID gatheringId, int limit, String decidedBy) {
        return gatherings
                .findWithLockById(gatheringId)
                .map(gathering -> accept(gathering, limit, decidedBy))
                .orElse(Result.NO_SUCH_GATHERING);
    }

    private Result accept(Gathering gathering, int limit, String decidedBy) {
        var seats = gathering.details().capacity();
        if (seats == null) {
            return Result.NO_CAPACITY;
        }
        if (gathering.state().isOver()) {
            return Result.GATHERING_OVER;
        }
        double risk = 0;
        if (limit != seats) {
            if (!(Advice.of(seats, history.before(gathering.id())) instanceof Advice.Limit advice)
                    || limit < seats
                    || limit > advice.limit()) {
                return Result.ABOVE_ADVICE;
            }
            risk = advice.showUp().overflow(limit, seats);
        }
        record(gathering, new SeatLimits.Decided(seats, limit, risk, decidedBy, clock.instant()));
        return Result.ACCEPTED;
    }

    private void record(Gathering gathering, SeatLimits.Decided decided) {
        limits.add(gathering.id(), decided);
        outbox.publish(new OverbookingAccepted(
                gathering.organisationId(),
                gathering.id(),
                decided.capacity(),
                decided.limit(),
                decided.risk(),
                decided.decidedAt()));
        within.publishEvent(new CapacityChanged(gathering.organisationId(), gathering.id()));
    }
}
