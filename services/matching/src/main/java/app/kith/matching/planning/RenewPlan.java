package app.kith.matching.planning;

import app.kith.contracts.MatchingFact.MatchesSuggested;
import app.kith.contracts.MatchingFact.SuggestedMatch;
import app.kith.engine.Matchmaker;
import app.kith.engine.Plan;
import app.kith.engine.PlanOutcome;
import app.kith.engine.Wish;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.progress.Progress;
import app.kith.eventing.Outbox;
import app.kith.eventing.TransactionScope;
import app.kith.matching.gathering.Attendances;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes a plan anew beside the one that was repaired, and takes it over if it is worth more. The calculation holds nothing: if the plan has
 * changed meanwhile, it is made again. Once people have come, those who are there count for more, and two who are there keep each other.
 */
@Component
class RenewPlan {

    private static final double JUST_BETTER = 1e-6;

    private final LivePlans livePlans;
    private final Renewals renewals;
    private final Plans plans;
    private final RepairPlan repairPlan;
    private final ChangePlan changePlan;
    private final Attendances attendances;
    private final Crowds crowds;
    private final TransactionScope scope;
    private final Outbox outbox;
    private final RenewalSettings settings;
    private final Clock clock;

    RenewPlan(
            LivePlans livePlans,
            Renewals renewals,
            Plans plans,
            RepairPlan repairPlan,
            ChangePlan changePlan,
            Attendances attendances,
            Crowds crowds,
            TransactionScope scope,
            Outbox outbox,
            RenewalSettings settings,
            Clock clock) {
        this.livePlans = livePlans;
        this.renewals = renewals;
        this.plans = plans;
        this.repairPlan = repairPlan;
        this.changePlan = changePlan;
        this.attendances = attendances;
        this.crowds = crowds;
        this.scope = scope;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a calculation starts from. */
    private record Outset(
            LivePlans.Live plan, Instant lease, Crowd crowd, Set<Pair> standing, List<Wish> kept, int unread) {}

    /** What a calculation found: a better plan, if there is one, and why the pairs of the present one should meet. */
    private record Found(Optional<Plan> better, List<Suggestion> standing) {}

    void renew(UUID organisationId, UUID gatheringId, UUID planId) {
        AtomicReference<Optional<Outset>> outset = new AtomicReference<>(Optional.empty());
        scope.run(organisationId, () -> outset.set(begin(gatheringId, planId)));
        outset.get().ifPresent(from -> {
            Found found = new Found(
                    better(from),
                    Matchmaker.explain(
                            from.crowd(), from.standing().stream().sorted().toList()));
            scope.run(organisationId, () -> finish(organisationId, from, found));
        });
    }

    private Optional<Outset> begin(UUID gatheringId, UUID planId) {
        Instant now = clock.instant();
        Instant lease = now.plus(settings.within());
        if (!renewals.take(planId, now, lease)) {
            return Optional.empty();
        }
        Optional<LivePlans.Live> latest =
                livePlans.hold(gatheringId).filter(live -> live.id().equals(planId));
        if (latest.isEmpty()) {
            renewals.end(planId, lease);
            return Optional.empty();
        }
        List<UUID> people = attendances.confirmed(gatheringId);
        Set<UUID> concerned = new HashSet<>(people);
        livePlans.pairs(planId).forEach(pair -> concerned.addAll(List.of(pair.a(), pair.b())));
        repairPlan.repair(latest.get(), concerned, new Cause.Several());
        Set<UUID> present = attendances.present(gatheringId);
        Set<Pair> standing = livePlans.pairs(planId);
        int unread = crowds.progress(people).unread();
        return livePlans
                .find(gatheringId)
                .filter(plan -> plan.id().equals(planId)) // one that was made this very moment is renewed on its own
                .map(plan -> new Outset(
                        plan,
                        lease,
                        crowds.expected(gatheringId, people, present),
                        standing,
                        kept(standing, present),
                        unread));
    }

    /** Two who are there may have spoken already. */
    private static List<Wish> kept(Set<Pair> standing, Set<UUID> present) {
        return standing.stream()
                .filter(pair -> present.contains(pair.a()) && present.contains(pair.b()))
                .sorted()
                .<Wish>map(Wish.Keep::new)
                .toList();
    }

    private Optional<Plan> better(Outset from) {
        PlanOutcome outcome = Matchmaker.plan(from.crowd(), from.plan().settings(), from.kept(), Progress.UNWATCHED);
        double standing = Matchmaker.value(from.crowd(), from.plan().settings(), from.standing());
        return outcome instanceof PlanOutcome.Planned(Plan plan) && isBetter(plan, standing, atLeast(from))
                ? Optional.of(plan)
                : Optional.empty();
    }

    /** Pairs of whom nobody can say why they should meet are not exchanged for others of whom nobody can. */
    static boolean isBetter(Plan plan, double standing, double atLeast) {
        return plan.value() > standing * (1 + atLeast)
                && plan.suggestions().stream().anyMatch(one -> !one.gifts().isEmpty());
    }

    /** A plan that was made before its texts were read was told as one that would change. */
    private double atLeast(Outset from) {
        return from.plan().unread() > 0 ? Math.min(JUST_BETTER, settings.atLeast()) : settings.atLeast();
    }

    private void finish(UUID organisationId, Outset from, Found found) {
        Optional<LivePlans.Live> unchanged = livePlans
                .hold(from.plan().gatheringId())
                .filter(live -> live.id().equals(from.plan().id())
                        && live.revision() == from.plan().revision());
        if (unchanged.isEmpty()) {
            renewals.renewBy(from.plan().id(), clock.instant());
            return;
        }
        changePlan.explain(from.plan(), found.standing());
        found.better().ifPresent(plan -> takeOver(from, plan));
        livePlans.unread(from.plan().id(), from.unread());
        if (from.unread() > 0
                && crowds.progress(attendances.confirmed(from.plan().gatheringId()))
                        .isDone()) {
            renewals.renewBy(from.plan().id(), clock.instant());
        }
        renewals.end(from.plan().id(), from.lease());
        livePlans
                .find(from.plan().gatheringId())
                .filter(live -> live.revision() != live.toldRevision())
                .ifPresent(live -> tell(organisationId, live));
    }

    private void takeOver(Outset from, Plan plan) {
        Set<Pair> wanted = plan.suggestions().stream().map(Suggestion::pair).collect(Collectors.toSet());
        List<Pair> dropped = from.standing().stream()
                .filter(pair -> !wanted.contains(pair))
                .sorted()
                .toList();
        List<Suggestion> added = plan.suggestions().stream()
                .filter(one -> !from.standing().contains(one.pair()))
                .toList();
        List<UUID> people =
                from.crowd().people().stream().map(person -> person.id()).toList();
        changePlan.change(from.plan(), dropped, added, new Cause.BetterPlan(), people);
    }

    /** The plan as it is now, once for all changes since it was told last. */
    private void tell(UUID organisationId, LivePlans.Live live) {
        List<SuggestedMatch> matches = plans.matches(live.id()).stream()
                .map(match -> new SuggestedMatch(match.personA(), match.personB(), match.score()))
                .toList();
        outbox.publish(new MatchesSuggested(organisationId, live.gatheringId(), live.id(), matches, clock.instant()));
        livePlans.told(live);
    }
}
