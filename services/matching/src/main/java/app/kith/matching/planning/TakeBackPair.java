package app.kith.matching.planning;

import app.kith.engine.crowd.Pair;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.Gatherings;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a dropped pair meet again. If the plan had suggested the two, it does so from now on, if both may be matched. */
@Service
class TakeBackPair {

    private final Gatherings gatherings;
    private final Attendances attendances;
    private final DroppedPairs droppedPairs;
    private final LivePlans livePlans;
    private final GiveBackPair giveBackPair;
    private final Renewals renewals;
    private final Clock clock;

    TakeBackPair(
            Gatherings gatherings,
            Attendances attendances,
            DroppedPairs droppedPairs,
            LivePlans livePlans,
            GiveBackPair giveBackPair,
            Renewals renewals,
            Clock clock) {
        this.gatherings = gatherings;
        this.attendances = attendances;
        this.droppedPairs = droppedPairs;
        this.livePlans = livePlans;
        this.giveBackPair = giveBackPair;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Transactional
    PairResult takeBack(UUID gatheringId, UUID personId, UUID otherId) {
        boolean over = gatherings.get(gatheringId).isOver();
        Optional<LivePlans.Live> plan = livePlans.hold(gatheringId);
        if (personId.equals(otherId)) {
            return new PairResult.UnknownPair();
        }
        Pair pair = new Pair(personId, otherId);
        if (!droppedPairs.has(gatheringId, pair)) {
            return attendances.hasPlace(gatheringId, personId) && attendances.hasPlace(gatheringId, otherId)
                    ? new PairResult.Taken()
                    : new PairResult.UnknownPair();
        }
        if (over) {
            return new PairResult.GatheringOver();
        }
        boolean suggested = droppedPairs.remove(gatheringId, pair);
        plan.ifPresent(live -> {
            if (suggested) {
                giveBackPair.giveBack(live, pair);
            }
            renewals.renewChanged(live.id(), clock.instant());
        });
        return new PairResult.Taken();
    }
}
