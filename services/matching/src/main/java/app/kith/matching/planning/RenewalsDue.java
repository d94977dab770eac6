package app.kith.matching.planning;

import app.kith.defaults.BackgroundWork;
import app.kith.defaults.DueWork;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Renews every plan that is due, of all organisations. Each instance of the service looks; the one that takes a plan first renews it. */
@Component
class RenewalsDue implements DisposableBean {

    private record Due(UUID organisationId, UUID gatheringId, UUID id) {}

    private final DueWork dueWork;
    private final RenewPlan renewPlan;
    private final Rests rests;
    private final Clock clock;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    /** A calculation may take seconds, which the clock that ends rounds cannot wait. */
    private final BackgroundWork beside = BackgroundWork.oneAtATime("renewing-plans");

    RenewalsDue(DueWork dueWork, RenewPlan renewPlan, RenewalSettings settings, Clock clock) {
        this.dueWork = dueWork;
        this.renewPlan = renewPlan;
        this.clock = clock;
        rests = new Rests(settings.atMost());
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        Instant now = clock.instant();
        List<Due> renewals = dueWork.find(
                Due.class,
                "select organisation_id, gathering_id, id from plan where renewal_due_at <= ?",
                Timestamp.from(now));
        for (Due due : renewals) {
            if (rests.isOver(due.id(), now) && waiting.add(due.id())) {
                beside.begin(() -> renew(due));
            }
        }
    }

    private void renew(Due due) {
        Instant begunAt = clock.instant();
        try {
            renewPlan.renew(due.organisationId(), due.gatheringId(), due.id());
        } finally {
            rests.begin(due.id(), begunAt, clock.instant());
            waiting.remove(due.id());
        }
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
