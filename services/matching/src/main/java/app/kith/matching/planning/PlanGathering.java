package app.kith.matching.planning;

import app.kith.contracts.MatchingFact.MatchesSuggested;
import app.kith.contracts.MatchingFact.SuggestedMatch;
import app.kith.defaults.CurrentOrganisation;
import app.kith.engine.Matchmaker;
import app.kith.engine.Plan;
import app.kith.engine.PlanSettings;
import app.kith.eventing.Outbox;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import app.kith.matching.reading.Depth;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans who should meet whom among everybody with a confirmed place. */
@Service
class PlanGathering {

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final Crowds crowds;
    private final Plans plans;
    private final Renewals renewals;
    private final Reasons reasons;
    private final Outbox outbox;
    private final Clock clock;

    PlanGathering(
            Gatherings gatherings,
            Attendances attendances,
            Crowds crowds,
            Plans plans,
            Renewals renewals,
            Reasons reasons,
            Outbox outbox,
            Clock clock) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.crowds = crowds;
        this.plans = plans;
        this.renewals = renewals;
        this.reasons = reasons;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    PlanResult plan(UUID gatheringId, UUID planId, int perPerson) {
        if (gatherings.get(gatheringId).isOver()) {
            return plans.isSame(planId, gatheringId, perPerson)
                    ? new PlanResult.Planned()
                    : new PlanResult.GatheringOver();
        }
        List<UUID> people = attendances.confirmed(gatheringId);
        PlanSettings settings = PlanSettings.judged(perPerson, gatheringId.getLeastSignificantBits());
        Instant now = clock.instant();
        if (!plans.begin(planId, gatheringId, settings, people.size(), now)) {
            return plans.isSame(planId, gatheringId, perPerson) ? new PlanResult.Planned() : new PlanResult.IdReused();
        }
        int unread = crowds.progress(people).unread();
        Plan plan = Matchmaker.plan(crowds.of(gatheringId, people, Depth.WHOLE), settings);
        plans.finish(planId, plan, unread);
        reasons.keep(planId, plan.suggestions());
        outbox.publish(fact(gatheringId, planId, plan, now));
        renewals.renewBy(planId, now); // whoever came or went meanwhile
        return new PlanResult.Planned();
    }

    private static MatchesSuggested fact(UUID gatheringId, UUID planId, Plan plan, Instant plannedAt) {
        List<SuggestedMatch> matches = plan.suggestions().stream()
                .map(one -> new SuggestedMatch(one.pair().a(), one.pair().b(), one.score()))
                .toList();
        return new MatchesSuggested(CurrentOrganisation.id().orElseThrow(), gatheringId, planId, matches, plannedAt);
    }
}
