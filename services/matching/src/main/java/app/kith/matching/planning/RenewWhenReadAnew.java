package app.kith.matching.planning;

import app.kith.eventing.TransactionScope;
import app.kith.matching.reading.ReadingWatch;
import app.kith.matching.reading.TopicWatch;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renews the plans that were made while texts were still being read, or by other topics. */
@Component
class RenewWhenReadAnew implements ReadingWatch, TopicWatch {

    private final Renewals renewals;
    private final TransactionScope scope;
    private final Clock clock;

    RenewWhenReadAnew(Renewals renewals, TransactionScope scope, Clock clock) {
        this.renewals = renewals;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public void allRead(UUID organisationId) {
        scope.run(organisationId, () -> renewals.renewUnread(clock.instant()));
    }

    @Override
    public void topicsChanged(UUID organisationId) {
        renewals.renewAll(clock.instant());
    }
}
