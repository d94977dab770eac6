package app.kith.matching.planning;

import app.kith.engine.crowd.Pair;
import app.kith.matching.gathering.Gatherings;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a guest or the organiser says of a reason. One that does not fit goes at once, with every reason that rests on the same
 * reading, and never comes back at this gathering; whoever is left without a reason is looked at anew.
 */
@Service
public class AnswerReason {

    private final Gatherings gatherings;
    private final Reasons reasons;
    private final ReasonAnswers answers;
    private final LivePlans livePlans;
    private final RepairPlan repairPlan;
    private final Renewals renewals;
    private final PlanWatch watch;
    private final Clock clock;

    AnswerReason(
            Gatherings gatherings,
            Reasons reasons,
            ReasonAnswers answers,
            LivePlans livePlans,
            RepairPlan repairPlan,
            Renewals renewals,
            PlanWatch watch,
            Clock clock) {
        this.gatherings = gatherings;
        this.reasons = reasons;
        this.answers = answers;
        this.livePlans = livePlans;
        this.repairPlan = repairPlan;
        this.renewals = renewals;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Says whether a reason fits.
     *
     * @param guestId who says it; null is the organiser
     */
    @Transactional
    public ReasonResult answer(UUID gatheringId, UUID reasonId, @Nullable UUID guestId, boolean fits) {
        boolean over = gatherings.get(gatheringId).isOver();
        Optional<LivePlans.Live> plan = livePlans.hold(gatheringId);
        Optional<Boolean> before = answers.find(gatheringId, reasonId, guestId);
        if (before.equals(Optional.of(fits))) {
            return new ReasonResult.Answered();
        }
        Optional<Reason> stated = reasons.find(gatheringId, reasonId, guestId);
        if (stated.isEmpty() && before.isEmpty()) {
            return new ReasonResult.UnknownReason();
        }
        if (over) {
            return new ReasonResult.GatheringOver();
        }
        if (stated.isPresent()) {
            answers.put(gatheringId, stated.get(), guestId, fits, clock.instant());
        } else {
            answers.change(gatheringId, reasonId, guestId, fits, clock.instant());
        }
        if (!fits) {
            stated.ifPresent(reason -> drop(gatheringId, plan, reason, guestId));
        } else if (before.isPresent()) {
            plan.ifPresent(live -> renewals.renewChanged(live.id(), clock.instant()));
        }
        return new ReasonResult.Answered();
    }

    /** Takes an answer back; a reason that had gone comes back with the next plan, if it is still good. */
    @Transactional
    public ReasonResult withdraw(UUID gatheringId, UUID reasonId, @Nullable UUID guestId) {
        boolean over = gatherings.get(gatheringId).isOver();
        Optional<LivePlans.Live> plan = livePlans.hold(gatheringId);
        Optional<Boolean> before = answers.find(gatheringId, reasonId, guestId);
        if (before.isEmpty()) {
            return reasons.find(gatheringId, reasonId, guestId).isPresent()
                    ? new ReasonResult.Answered()
                    : new ReasonResult.UnknownReason();
        }
        if (over) {
            return new ReasonResult.GatheringOver();
        }
        answers.withdraw(gatheringId, reasonId, guestId);
        if (!before.get()) {
            plan.ifPresent(live -> renewals.renewChanged(live.id(), clock.instant()));
        }
        return new ReasonResult.Answered();
    }

    /** What one guest said of reasons, by reason. */
    @Transactional(readOnly = true)
    public Map<UUID, Boolean> answersOf(UUID gatheringId, UUID guestId) {
        return answers.by(gatheringId, guestId);
    }

    private void drop(UUID gatheringId, Optional<LivePlans.Live> plan, Reason reason, @Nullable UUID guestId) {
        Set<Pair> pairs =
                guestId == null ? reasons.drop(gatheringId, reason) : reasons.drop(gatheringId, reason, guestId);
        plan.ifPresent(live -> {
            repairPlan.reconsider(live, pairs);
            renewals.renewChanged(live.id(), clock.instant());
        });
        Set<UUID> people = new HashSet<>();
        pairs.forEach(pair -> Stream.of(pair.a(), pair.b()).forEach(people::add));
        watch.planChanged(gatheringId, people);
    }
}
