package app.kith.matching.planning;

import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.matching.gathering.Attendances;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exchanges suggestions of a plan that is held, notes who lost and who got a partner, and lets the screens know. */
@Component
class ChangePlan {

    private final LivePlans livePlans;
    private final Plans plans;
    private final PlanChanges changes;
    private final Reasons reasons;
    private final Attendances attendances;
    private final PlanWatch watch;
    private final Clock clock;

    ChangePlan(
            LivePlans livePlans,
            Plans plans,
            PlanChanges changes,
            Reasons reasons,
            Attendances attendances,
            PlanWatch watch,
            Clock clock) {
        this.livePlans = livePlans;
        this.plans = plans;
        this.changes = changes;
        this.reasons = reasons;
        this.attendances = attendances;
        this.watch = watch;
        this.clock = clock;
    }

    /** @param people everybody who has a place */
    void change(LivePlans.Live plan, List<Pair> dropped, List<Suggestion> added, Cause cause, List<UUID> people) {
        List<Pair> given = added.stream().map(Suggestion::pair).toList();
        if (dropped.isEmpty() && given.isEmpty()) {
            return;
        }
        livePlans.drop(plan.id(), dropped);
        plans.suggest(plan.id(), added);
        reasons.keep(plan.id(), added);
        Instant now = clock.instant();
        Told told = told(plan, cause);
        changes.note(
                plan.id(),
                Stream.concat(
                                dropped.stream().map(pair -> change(plan, pair, false, told, now)),
                                given.stream().map(pair -> change(plan, pair, true, told, now)))
                        .toList());
        livePlans.revise(plan, people);
        Set<UUID> affected = new HashSet<>();
        Stream.concat(dropped.stream(), given.stream()).forEach(pair -> affected.addAll(List.of(pair.a(), pair.b())));
        watch.planChanged(plan.gatheringId(), affected);
    }

    /** States anew why pairs that the plan suggests should meet, where it is not the same as before. */
    void explain(LivePlans.Live plan, List<Suggestion> suggestions) {
        Map<Pair, Set<UUID>> stated = new HashMap<>();
        for (Reason reason : reasons.of(plan.id())) {
            stated.computeIfAbsent(new Pair(reason.giverId(), reason.takerId()), pair -> new HashSet<>())
                    .add(reason.id());
        }
        reasons.replace(plan.id(), suggestions);
        livePlans.score(plan.id(), suggestions);
        Set<UUID> affected = new HashSet<>();
        for (Reason reason : reasons.of(plan.id())) {
            Pair pair = new Pair(reason.giverId(), reason.takerId());
            if (!stated.getOrDefault(pair, new HashSet<>()).remove(reason.id())) {
                affected.addAll(List.of(pair.a(), pair.b()));
            }
        }
        stated.forEach((pair, gone) -> {
            if (!gone.isEmpty()) {
                affected.addAll(List.of(pair.a(), pair.b()));
            }
        });
        if (!affected.isEmpty()) {
            watch.planChanged(plan.gatheringId(), affected);
        }
    }

    private static PlanChanges.Change change(
            LivePlans.Live plan, Pair pair, boolean given, Told told, Instant changedAt) {
        return new PlanChanges.Change(
                plan.nextRevision(), pair.a(), pair.b(), given, told.cause(), told.person(), changedAt);
    }

    /** A cause as it is told. */
    private record Told(String cause, @Nullable UUID person) {}

    private Told told(LivePlans.Live plan, Cause cause) {
        return switch (cause) {
            case Cause.OnePerson(UUID person) ->
                new Told(attendances.hasPlace(plan.gatheringId(), person) ? "came" : "cancelled", person);
            case Cause.Several() -> new Told("changed", null);
            case Cause.BetterPlan() -> new Told("renewed", null);
        };
    }
}
