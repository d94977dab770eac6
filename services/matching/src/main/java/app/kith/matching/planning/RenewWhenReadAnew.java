package app.kith.matching.planning;

import app.kith.defaults.DueWork;
import app.kith.eventing.TransactionScope;
import app.kith.matching.reading.ReadingWatch;
import app.kith.matching.reading.TopicWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews the plans that were made while texts were still being read, or by other topics. A service that was stopped while it read begins
 * again when it starts: to renew a plan is to read its texts.
 */
@Component
class RenewWhenReadAnew implements ReadingWatch, TopicWatch {

    private record Waiting(UUID organisationId) {}

    private final Renewals renewals;
    private final DueWork dueWork;
    private final TransactionScope scope;
    private final TransactionTemplate afterwards;
    private final Clock clock;

    RenewWhenReadAnew(
            Renewals renewals,
            DueWork dueWork,
            TransactionScope scope,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.renewals = renewals;
        this.dueWork = dueWork;
        this.scope = scope;
        this.clock = clock;
        afterwards = new TransactionTemplate(transactions);
        afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        dueWork.find(Waiting.class, "select distinct organisation_id from plan where unread > 0")
                .forEach(waiting -> allRead(waiting.organisationId()));
    }

    @Override
    public void allRead(UUID organisationId) {
        scope.run(organisationId, () -> renewals.renewUnread(clock.instant()));
    }

    @Override
    public void topicsChanged(UUID organisationId) {
        renewals.renewAll(clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

            /** Once more: whoever made or renewed a plan meanwhile went by the topics of before. */
            @Override
            public void afterCommit() {
                afterwards.executeWithoutResult(status -> renewals.renewAll(clock.instant()));
            }
        });
    }
}
