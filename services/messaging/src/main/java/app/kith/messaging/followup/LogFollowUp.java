package app.kith.messaging.followup;

import app.kith.contracts.MessagingFact.FollowedUp;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Outbox;
import app.kith.messaging.gathering.Meetings;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what a person did for somebody met at the gathering. Only those who met can follow up. */
@Component
class LogFollowUp {

    private final FollowUps followUps;
    private final Meetings meetings;
    private final Outbox outbox;
    private final Clock clock;

    LogFollowUp(FollowUps followUps, Meetings meetings, Outbox outbox, Clock clock) {
        this.followUps = followUps;
        this.meetings = meetings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    LogFollowUpResult log(FollowUp act) {
        if (!meetings.met(act.gatheringId(), act.personId(), act.withPersonId())) {
            return new LogFollowUpResult.NotConnected();
        }
        Instant now = clock.instant();
        if (!followUps.add(act, now)) {
            return followUps.holds(act) ? new LogFollowUpResult.AlreadyLogged() : new LogFollowUpResult.IdReused();
        }
        UUID organisationId = CurrentOrganisation.id().orElseThrow();
        outbox.publish(new FollowedUp(
                organisationId,
                act.gatheringId(),
                act.actId(),
                act.personId(),
                act.withPersonId(),
                act.kind(),
                true,
                now));
        return new LogFollowUpResult.Logged();
    }
}
