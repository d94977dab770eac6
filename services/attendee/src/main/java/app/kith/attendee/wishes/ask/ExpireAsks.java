package app.kith.attendee.wishes.ask;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.wishes.profile.ProfileWriter;
import app.kith.contracts.AttendeeFact.AskClosed;
import app.kith.defaults.DueWork;
import app.kith.eventing.Outbox;
import app.kith.eventing.TransactionScope;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Closes asks whose time is up before anybody was introduced, of all organisations. */
@Component
public class ExpireAsks {

    private record Due(UUID organisationId, UUID id) {}

    private final DueWork dueWork;
    private final TransactionScope scope;
    private final ProfileWriter writer;
    private final Asks asks;
    private final Outbox outbox;
    private final Clock clock;

    ExpireAsks(DueWork dueWork, TransactionScope scope, ProfileWriter writer, Asks asks, Outbox outbox, Clock clock) {
        this.dueWork = dueWork;
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

    public void expire(Instant now) {
        List<Due> expired = dueWork.find(
                Due.class,
                "select organisation_id, id from ask where state in ('OPEN', 'OFFERED') and expires_at <= ?",
                at(now));
        for (Due due : expired) {
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
}
