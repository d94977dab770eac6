package app.kith.attendee.wishes.ask;

import app.kith.attendee.wishes.profile.ProfileWriter;
import app.kith.contracts.AttendeeFact;
import app.kith.defaults.Caller;
import app.kith.eventing.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes one of the guest's own asks a step further in its life. */
@Service
class MoveAsk {

    private final ProfileWriter writer;
    private final Asks asks;
    private final Outbox outbox;
    private final Clock clock;

    MoveAsk(ProfileWriter writer, Asks asks, Outbox outbox, Clock clock) {
        this.writer = writer;
        this.asks = asks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The outcome belongs to closing, and to nothing else. */
    @Transactional
    AskResult move(Caller guest, UUID askId, AskState next, @Nullable Outcome outcome) {
        writer.waitForTurn(guest.organisationId());
        return asks.find(askId)
                .filter(ask -> ask.personId().equals(guest.ownPerson()))
                .map(ask -> move(guest, ask, next, outcome))
                .orElseGet(AskResult.NoSuchAsk::new);
    }

    private AskResult move(Caller guest, Ask ask, AskState next, @Nullable Outcome outcome) {
        if (ask.state() == next && ask.outcome() == outcome) {
            return new AskResult.Kept(ask);
        }
        if (!ask.state().next().contains(next) || !asks.move(ask, next, outcome)) {
            return new AskResult.Illegal(ask.state(), ask.state().next());
        }
        outbox.publish(fact(guest, ask, next, outcome, clock.instant()));
        if (ask.state().isSought() && !next.isSought()) {
            writer.change(
                    ask.personId(),
                    profile -> WriteAsk.withAsks(profile, ask.details().sentence(), null));
        }
        return new AskResult.Kept(new Ask(ask.id(), ask.gatheringId(), ask.personId(), ask.details(), next, outcome));
    }

    private static AttendeeFact fact(Caller guest, Ask ask, AskState next, @Nullable Outcome outcome, Instant now) {
        var organisation = guest.organisationId();
        return switch (next) {
            case OFFERED -> new AttendeeFact.AskOffered(organisation, ask.gatheringId(), ask.id(), ask.personId(), now);
            case INTRODUCED ->
                new AttendeeFact.AskIntroduced(organisation, ask.gatheringId(), ask.id(), ask.personId(), now);
            case HELPED -> new AttendeeFact.AskHelped(organisation, ask.gatheringId(), ask.id(), ask.personId(), now);
            case CLOSED ->
                new AttendeeFact.AskClosed(
                        organisation,
                        ask.gatheringId(),
                        ask.id(),
                        ask.personId(),
                        outcome == null ? Outcome.WITHDRAWN.word() : outcome.word(),
                        now);
            case OPEN -> throw new IllegalArgumentException("nothing leads back to an open ask");
        };
    }
}
