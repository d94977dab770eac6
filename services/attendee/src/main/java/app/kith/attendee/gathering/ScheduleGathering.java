package app.kith.attendee.gathering;

import app.kith.defaults.Caller;
import app.kith.eventing.Outbox;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates a gathering as a draft, or gives it new details. */
@Service
class ScheduleGathering {

    private final Gatherings gatherings;
    private final Hosts hosts;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final ApplicationEventPublisher within;

    ScheduleGathering(
            Gatherings gatherings, Hosts hosts, JdbcClient jdbc, Outbox outbox, ApplicationEventPublisher within) {
        this.gatherings = gatherings;
        this.hosts = hosts;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.within = within;
    }

    @Transactional
    Scheduling schedule(Caller organiser, UUID id, GatheringPlan plan) {
        oneAtATime(id);
        var known = gatherings.findWithLockById(id);
        var result = known.isEmpty()
                ? draft(Gathering.draft(id, organiser.organisationId(), plan.details(null)))
                : edit(known.get(), plan.details(known.get().details()));
        if (!(result instanceof Scheduling.Over)) {
            hosts.answerTo(id, organiser.email());
        }
        return result;
    }

    private Scheduling draft(Gathering draft) {
        var saved = gatherings.save(draft);
        outbox.publish(saved.scheduled());
        return new Scheduling.Drafted(saved);
    }

    private Scheduling edit(Gathering known, GatheringDetails details) {
        if (details.equals(known.details())) {
            return new Scheduling.Edited(known);
        }
        if (known.state().isOver()) {
            return new Scheduling.Over(known.state());
        }
        var saved = gatherings.save(known.with(details));
        outbox.publish(saved.scheduled());
        if (known.movesFar(details)) {
            within.publishEvent(new DoorsMoved(known.organisationId(), known.id()));
        }
        if (!details.endsAt().equals(known.details().endsAt())) {
            within.publishEvent(new GatheringEndMoved(known.id()));
        }
        if (!Objects.equals(details.capacity(), known.details().capacity())) {
            within.publishEvent(new CapacityChanged(known.organisationId(), known.id()));
        }
        return new Scheduling.Edited(saved);
    }

    /** The same request sent twice at once must not find the id free twice. */
    private void oneAtATime(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", id.toString())
                .query()
                .singleRow();
    }
}
