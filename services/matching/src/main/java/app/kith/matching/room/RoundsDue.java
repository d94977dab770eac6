package app.kith.matching.room;

import app.kith.defaults.DueWork;
import app.kith.eventing.TransactionScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends every round whose time is up, of all organisations. Each instance of the service looks; the one that gets to a round first
 * ends it.
 */
@Component
class RoundsDue {

    private record Due(UUID organisationId, UUID gatheringId) {}

    private final DueWork dueWork;
    private final TransactionScope scope;
    private final EndRound endRound;
    private final Clock clock;

    RoundsDue(DueWork dueWork, TransactionScope scope, EndRound endRound, Clock clock) {
        this.dueWork = dueWork;
        this.scope = scope;
        this.endRound = endRound;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 250)
    void end() {
        Instant now = clock.instant();
        List<Due> over = dueWork.find(
                Due.class,
                "select organisation_id, gathering_id from round where ended_at is null and ends_at <= ?",
                Timestamp.from(now));
        for (Due due : over) {
            scope.run(due.organisationId(), () -> endRound.endIfDue(due.gatheringId(), now));
        }
    }
}
