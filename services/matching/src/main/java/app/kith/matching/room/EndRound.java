package app.kith.matching.room;

import app.kith.contracts.MatchingFact.RoundEnded;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Outbox;
import app.kith.matching.gathering.GatheringWatch;
import app.kith.matching.gathering.Gatherings;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a round: because the organiser says so, its time is up, or the gathering was closed. */
@Service
class EndRound implements GatheringWatch {

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Screens screens;
    private final Outbox outbox;
    private final Clock clock;

    EndRound(Gatherings gatherings, Rounds rounds, Screens screens, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.screens = screens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Ends the round; one that has ended stays as it is. */
    @Transactional
    public void end(UUID gatheringId, UUID roundId) {
        gatherings.get(gatheringId);
        Round round = rounds.get(gatheringId, roundId);
        rounds.end(round.id(), clock.instant()).ifPresent(this::tell);
    }

    /** Ends the gathering's round if its time is up. */
    void endIfDue(UUID gatheringId, Instant now) {
        rounds.unfinished(gatheringId)
                .flatMap(round -> rounds.endIfDue(round.id(), now))
                .ifPresent(this::tell);
    }

    @Override
    public void closed(UUID gatheringId, Instant closedAt) {
        rounds.unfinished(gatheringId)
                .flatMap(round -> rounds.end(round.id(), closedAt))
                .ifPresentOrElse(this::tell, () -> screens.roundChanged(gatheringId));
    }

    @Override
    public void attendanceChanged(UUID gatheringId, UUID personId) {
        screens.roomChanged(gatheringId);
        screens.guestChanged(personId);
    }

    private void tell(Round round) {
        outbox.publish(new RoundEnded(
                CurrentOrganisation.id().orElseThrow(),
                round.gatheringId(),
                round.id(),
                Objects.requireNonNull(round.endedAt())));
        screens.roundChanged(round.gatheringId());
    }
}
