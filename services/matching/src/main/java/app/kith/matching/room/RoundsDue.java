package app.kith.matching.room;

import app.kith.eventing.TransactionScope;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends every round whose time is up, of all organisations. Each instance of the service looks; the one that gets to a round first
 * ends it.
 */
@Component
class RoundsDue {

    private record Due(UUID organisationId, UUID gatheringId) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TransactionScope scope;
    private final EndRound endRound;
    private final Clock clock;

    RoundsDue(
            JdbcClient jdbc, TransactionTemplate transactions, TransactionScope scope, EndRound endRound, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.scope = scope;
        this.endRound = endRound;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 250)
    void end() {
        Instant now = clock.instant();
        for (Due due : due(now)) {
            scope.run(due.organisationId(), () -> endRound.endIfDue(due.gatheringId(), now));
        }
    }

    /** The one question that is asked in nobody's name; its policy shows running rounds and nothing else. */
    private List<Due> due(Instant now) {
        return transactions.execute(status -> {
            jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleValue();
            return jdbc.sql("select organisation_id, gathering_id from round where ended_at is null and ends_at <= ?")
                    .param(Timestamp.from(now))
                    .query(Due.class)
                    .list();
        });
    }
}
