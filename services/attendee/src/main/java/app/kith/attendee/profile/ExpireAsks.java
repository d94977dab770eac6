package app.kith.attendee.profile;

import static app.kith.attendee.Columns.at;

import app.kith.contracts.AttendeeFact.AskClosed;
import app.kith.eventing.Outbox;
import app.kith.eventing.TransactionScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Closes asks whose time is up before anybody was introduced, of all organisations. */
@Component
class ExpireAsks {

    private record Due(UUID organisationId, UUID id) {}

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final TransactionScope scope;
    private final ProfileWriter writer;
    private final Asks asks;
    private final Outbox outbox;
    private final Clock clock;

    ExpireAsks(
            JdbcClient jdbc,
            TransactionOperations transaction,
            TransactionScope scope,
            ProfileWriter writer,
            Asks asks,
            Outbox outbox,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.scope = scope;
        this.writer = writer;
        this.asks = asks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${kith.asks.round:30s}")
    void goRound() {
        expire(clock.instant());
    }

    void expire(Instant now) {
        for (var due : due(now)) {
            scope.run(due.organisationId(), () -> close(due, now));
        }
    }

    private void close(Due due, Instant now) {
        writer.waitForTurn(due.organisationId());
        asks.find(due.id())
                .filter(ask -> ask.isExpired(now) && asks.move(ask, AskState.CLOSED, Outcome.EXPIRED))
                .ifPresent(ask -> {
                    outbox.publish(new AskClosed(
                            due.organisationId(),
                            ask.gatheringId(),
                            ask.id(),
                            ask.personId(),
                            Outcome.EXPIRED.word(),
                            now));
                    writer.change(
                            ask.personId(),
                            profile -> WriteAsk.withAsks(profile, ask.details().sentence(), null));
                });
    }

    /** The one question that is asked in nobody's name; its policy shows asks that nobody has taken up yet, and nothing else. */
    private List<Due> due(Instant now) {
        return transaction.execute(status -> {
            jdbc.sql("select set_config('kith.due_work', 'on', true)").query().singleRow();
            return jdbc.sql(
                            "select organisation_id, id from ask where state in ('OPEN', 'OFFERED') and expires_at <= :now")
                    .param("now", at(now))
                    .query(Due.class)
                    .list();
        });
    }
}
