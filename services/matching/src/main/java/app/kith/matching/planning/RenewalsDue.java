package app.kith.matching.planning;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Renews every plan that is due, of all organisations. Each instance of the service looks; the one that takes a plan first renews it. */
@Component
class RenewalsDue implements DisposableBean {

    private record Due(UUID organisationId, UUID gatheringId, UUID id) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final RenewPlan renewPlan;
    private final Clock clock;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();

    /** A calculation may take seconds, which the clock that ends rounds cannot wait. */
    private final ExecutorService beside = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("renewing-plans").factory());

    RenewalsDue(JdbcClient jdbc, TransactionTemplate transactions, RenewPlan renewPlan, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.renewPlan = renewPlan;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void look() {
        for (Due due : due()) {
            if (waiting.add(due.id())) {
                beside.execute(() -> renew(due));
            }
        }
    }

    private void renew(Due due) {
        waiting.remove(due.id());
        renewPlan.renew(due.organisationId(), due.gatheringId(), due.id());
    }

    @Override
    public void destroy() {
        beside.shutdownNow();
    }

    /** The one question that is asked in nobody's name; its policy shows plans that are due for renewal and nothing else. */
    private List<Due> due() {
        return transactions.execute(status -> {
            jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleValue();
            return jdbc.sql("select organisation_id, gathering_id, id from plan where renewal_due_at <= ?")
                    .param(Timestamp.from(clock.instant()))
                    .query(Due.class)
                    .list();
        });
    }
}
