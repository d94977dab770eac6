package app.kith.matching.planning;

import app.kith.contracts.Profile;
import app.kith.engine.Matchmaker;
import app.kith.engine.Repaired;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.gathering.GatheringWatch;
import app.kith.matching.gathering.ProfileWatch;
import app.kith.matching.reading.Depth;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Mends a gathering's plan in the transaction in which somebody came, left or was described anew: whoever lost a partner gets another one.
 * However many changes a transaction takes, each plan is mended once, before it commits.
 */
@Service
class RepairPlan implements GatheringWatch, ProfileWatch {

    private final LivePlans plans;
    private final Renewals renewals;
    private final ChangePlan changePlan;
    private final Attendances attendances;
    private final Crowds crowds;
    private final RenewalSettings renewal;
    private final Clock clock;

    RepairPlan(
            LivePlans plans,
            Renewals renewals,
            ChangePlan changePlan,
            Attendances attendances,
            Crowds crowds,
            RenewalSettings renewal,
            Clock clock) {
        this.plans = plans;
        this.renewals = renewals;
        this.changePlan = changePlan;
        this.attendances = attendances;
        this.crowds = crowds;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public void attendanceChanged(UUID gatheringId, UUID personId) {
        pending().people(gatheringId).add(personId);
    }

    @Override
    public void closed(UUID gatheringId, Instant closedAt) {
        // its plan stays as it was
    }

    @Override
    public void profileTold(Profile profile) {
        for (UUID gathering : plans.gatheringsOf(profile.personId())) {
            pending().people(gathering).add(profile.personId());
            pending().described.add(profile.personId());
        }
    }

    private Pending pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending known) {
            return known;
        }
        Pending begun = new Pending();
        TransactionSynchronizationManager.bindResource(this, begun);
        TransactionSynchronizationManager.registerSynchronization(begun);
        return begun;
    }

    /** Whose changes a transaction has taken. Plans are held in one order by everybody, lest two wait for each other. */
    private final class Pending implements TransactionSynchronization {

        private final TreeMap<UUID, Set<UUID>> people = new TreeMap<>();

        private final Set<UUID> described = new HashSet<>();

        Set<UUID> people(UUID gatheringId) {
            return people.computeIfAbsent(gatheringId, gathering -> new TreeSet<>());
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            people.forEach((gathering, changed) -> repair(gathering, changed, cause(changed)));
        }

        /** Named only where one person came or left: who avoids whom, or keeps out of the matching, is nobody's to know. */
        private Cause cause(Set<UUID> changed) {
            UUID first = changed.iterator().next();
            return changed.size() == 1 && !described.contains(first) ? new Cause.OnePerson(first) : new Cause.Several();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(RepairPlan.this);
        }
    }

    private void repair(UUID gatheringId, Set<UUID> changed, Cause cause) {
        plans.hold(gatheringId).ifPresent(plan -> {
            repair(plan, changed, cause);
            renewals.renewBy(plan.id(), clock.instant().plus(renewal.after()));
        });
    }

    /** Mends the plan as far as these people are concerned; whoever calls holds it. */
    void repair(LivePlans.Live plan, Collection<UUID> changed, Cause cause) {
        List<Pair> impossible = plans.impossible(plan, changed);
        Set<UUID> wanting = new HashSet<>(plans.alone(plan, changed));
        impossible.forEach(pair -> wanting.addAll(List.of(pair.a(), pair.b())));
        if (wanting.isEmpty()) {
            return;
        }
        List<UUID> people = attendances.confirmed(plan.gatheringId());
        wanting.retainAll(Set.copyOf(people));
        Set<Pair> standing = plans.pairs(plan.id());
        impossible.forEach(standing::remove);
        Repaired repaired = Matchmaker.repair(
                crowds.of(plan.gatheringId(), people, Depth.AT_ONCE), plan.settings(), standing, wanting);
        List<Pair> dropped = new ArrayList<>(impossible);
        dropped.addAll(repaired.dropped());
        changePlan.change(plan, dropped, repaired.added(), cause, people);
    }

    /** Looks anew at pairs that have lost a reason: they keep each other if there is another one, else both get the best that can be had. */
    void reconsider(LivePlans.Live plan, Set<Pair> pairs) {
        Set<Pair> standing = plans.pairs(plan.id());
        List<UUID> people = attendances.confirmed(plan.gatheringId());
        Crowd crowd = crowds.of(plan.gatheringId(), people, Depth.SOON);
        List<Suggestion> explained = Matchmaker.explain(
                crowd, pairs.stream().filter(standing::contains).sorted().toList());
        changePlan.explain(plan, explained);
        Set<Pair> without = explained.stream()
                .filter(one -> one.gifts().isEmpty())
                .map(Suggestion::pair)
                .collect(Collectors.toSet());
        Set<UUID> wanting = new HashSet<>();
        without.forEach(pair -> wanting.addAll(List.of(pair.a(), pair.b())));
        standing.removeAll(without);
        Repaired repaired = Matchmaker.repair(crowd, plan.settings(), standing, wanting);
        List<Pair> dropped = new ArrayList<>(without);
        dropped.addAll(repaired.dropped());
        repaired.added().forEach(one -> dropped.remove(one.pair()));
        List<Suggestion> added = repaired.added().stream()
                .filter(one -> !without.contains(one.pair()))
                .toList();
        changePlan.change(plan, dropped, added, new Cause.Several(), people);
    }
}
