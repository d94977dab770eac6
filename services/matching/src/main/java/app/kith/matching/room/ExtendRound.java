package app.kith.matching.room;

import app.kith.contracts.MatchingFact.RoundStarted;
import app.kith.defaults.CurrentOrganisation;
import app.kith.eventing.Outbox;
import app.kith.matching.gathering.Gatherings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a running round more time. */
@Service
class ExtendRound {

    private final Gatherings gatherings;
    private final Rounds rounds;
    private final Screens screens;
    private final Outbox outbox;
    private final Clock clock;

    ExtendRound(Gatherings gatherings, Rounds rounds, Screens screens, Outbox outbox, Clock clock) {
        this.gatherings = gatherings;
        this.rounds = rounds;
        this.screens = screens;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** False if the round does not run any more. */
    @Transactional
    public boolean extend(UUID gatheringId, UUID roundId, Duration by) {
        gatherings.get(gatheringId);
        Round running = rounds.get(gatheringId, roundId);
        Optional<Round> extended = rounds.extend(running.id(), by, clock.instant());
        extended.ifPresent(round -> {
            outbox.publish(new RoundStarted(
                    CurrentOrganisation.id().orElseThrow(),
                    gatheringId,
                    roundId,
                    round.number(),
                    round.startedAt(),
                    round.endsAt()));
            screens.roundChanged(gatheringId);
        });
        return extended.isPresent();
    }
}
