package app.kith.matching.planning;

import app.kith.engine.crowd.Pair;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps two people apart at one gathering because the organiser says so; whoever loses a partner gets another one at once. */
@Service
class DropPair {

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final DroppedPairs droppedPairs;
    private final LivePlans livePlans;
    private final RepairPlan repairPlan;
    private final Renewals renewals;
    private final Clock clock;

    DropPair(
            Gatherings gatherings,
            Attendances attendances,
            DroppedPairs droppedPairs,
            LivePlans livePlans,
            RepairPlan repairPlan,
            Renewals renewals,
            Clock clock) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.droppedPairs = droppedPairs;
        this.livePlans = livePlans;
        this.repairPlan = repairPlan;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Transactional
    PairResult drop(UUID gatheringId, UUID personId, UUID otherId) {
        boolean over = gatherings.get(gatheringId).isOver();
        Optional<LivePlans.Live> plan = livePlans.hold(gatheringId);
        if (personId.equals(otherId)) {
            return new PairResult.UnknownPair();
        }
        Pair pair = new Pair(personId, otherId);
        if (droppedPairs.has(gatheringId, pair)) {
            return new PairResult.Taken();
        }
        if (!attendances.hasPlace(gatheringId, personId) || !attendances.hasPlace(gatheringId, otherId)) {
            return new PairResult.UnknownPair();
        }
        if (over) {
            return new PairResult.GatheringOver();
        }
        boolean suggested =
                plan.filter(live -> livePlans.pairs(live.id()).contains(pair)).isPresent();
        droppedPairs.put(gatheringId, pair, suggested, clock.instant());
        plan.ifPresent(live -> {
            repairPlan.repair(live, Set.of(pair.a(), pair.b()), new Cause.Several());
            renewals.renewChanged(live.id(), clock.instant());
        });
        return new PairResult.Taken();
    }
}
