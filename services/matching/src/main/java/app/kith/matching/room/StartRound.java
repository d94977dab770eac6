package app.kith.matching.room;

import app.kith.contracts.MatchingFact.MeetingSeated;
import app.kith.contracts.MatchingFact.RoundStarted;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.evening.Seating;
import app.kith.eventing.Outbox;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.planning.Plans;
import app.kith.matching.planning.Reasons;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a round: seats everybody who is present, and lets everybody know. */
@Service
class StartRound {

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Rounds rounds;
    private final Meetings meetings;
    private final Pairing pairing;
    private final Plans plans;
    private final PlanDifferences differences;
    private final Reasons reasons;
    private final EndRound endRound;
    private final Screens screens;
    private final Outbox outbox;
    private final IdSource ids;
    private final Clock clock;

    StartRound(
            Gatherings gatherings,
            Attendances attendances,
            Rounds rounds,
            Meetings meetings,
            Pairing pairing,
            Plans plans,
            PlanDifferences differences,
            Reasons reasons,
            EndRound endRound,
            Screens screens,
            Outbox outbox,
            IdSource ids,
            Clock clock) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.rounds = rounds;
        this.meetings = meetings;
        this.pairing = pairing;
        this.plans = plans;
        this.differences = differences;
        this.reasons = reasons;
        this.endRound = endRound;
        this.screens = screens;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param pairs set by hand; null lets the engine choose
     * @param ahead how many rounds the engine plans together; null leaves it to the engine
     */
    @Transactional
    RoundResult start(
            UUID gatheringId,
            UUID roundId,
            Duration length,
            Format format,
            @Nullable Integer ahead,
            @Nullable List<List<UUID>> pairs) {
        String request = length.toSeconds() + " " + (pairs == null ? format.text() : pairs.toString());
        boolean over = gatherings.hold(gatheringId).isOver();
        Optional<RoundResult> repeated = repeated(gatheringId, roundId, request);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        if (over) {
            return new RoundResult.GatheringOver();
        }
        Set<UUID> present = attendances.present(gatheringId);
        if (present.size() < 2) {
            return present.isEmpty() ? new RoundResult.NobodyPresent() : new RoundResult.OnlyOnePresent();
        }
        Instant now = clock.instant();
        endRound.endIfDue(gatheringId, now);
        if (pairs != null) {
            Optional<RoundResult> refusal = pairing.refusal(gatheringId, pairs, present);
            if (refusal.isPresent()) {
                return rounds.unfinished(gatheringId).isPresent() ? new RoundResult.RoundRunning() : refusal.get();
            }
        }
        Optional<Round> started = rounds.start(roundId, gatheringId, request, now, length);
        if (started.isEmpty()) {
            return repeated(gatheringId, roundId, request).orElseGet(RoundResult.RoundRunning::new);
        }
        Optional<Seating> seating = pairs == null
                ? pairing.automatic(gatheringId, roundId, present, format, ahead)
                : Optional.of(pairing.byHand(gatheringId, pairs, present));
        if (seating.isEmpty()) {
            rounds.withdraw(roundId);
            return new RoundResult.OneSideEmpty();
        }
        seat(started.get(), seating.get(), pairs != null);
        return new RoundResult.Started();
    }

    private Optional<RoundResult> repeated(UUID gatheringId, UUID roundId, String request) {
        return rounds.find(roundId)
                .map(round -> round.gatheringId().equals(gatheringId)
                                && round.request().equals(request)
                        ? new RoundResult.Started()
                        : new RoundResult.IdReused());
    }

    private void seat(Round round, Seating seating, boolean byHand) {
        Set<Pair> planned = plans.suggestedPairs(round.gatheringId());
        differences.keep(
                round.id(), PlanDifferences.between(seating, planned, meetings.pairs(round.gatheringId()), byHand));
        List<Meeting> seated = new ArrayList<>();
        int number = 0;
        for (Seating.Table table : seating.tables()) {
            number++;
            for (Suggestion pair : table.pairs()) {
                seated.add(new Meeting(
                        ids.next(),
                        round.gatheringId(),
                        round.id(),
                        pair.pair().a(),
                        pair.pair().b(),
                        number,
                        planned.contains(pair.pair()),
                        round.startedAt()));
            }
        }
        meetings.seat(round.id(), seated, seating.sittingOut());
        reasons.keep(round.id(), seating.pairs());
        publish(round, seated);
        screens.roundChanged(round.gatheringId());
    }

    private void publish(Round round, List<Meeting> seated) {
        UUID organisation = CurrentOrganisation.id().orElseThrow();
        outbox.publish(new RoundStarted(
                organisation, round.gatheringId(), round.id(), round.number(), round.startedAt(), round.endsAt()));
        for (Meeting meeting : seated) {
            outbox.publish(new MeetingSeated(
                    organisation,
                    round.gatheringId(),
                    meeting.id(),
                    round.id(),
                    meeting.personA(),
                    meeting.personB(),
                    meeting.tableNumber(),
                    meeting.seatedAt()));
        }
    }
}
