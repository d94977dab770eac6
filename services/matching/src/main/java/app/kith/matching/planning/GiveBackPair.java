package app.kith.matching.planning;

import app.kith.engine.Matchmaker;
import app.kith.engine.Repaired;
import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Suggestion;
import app.kith.matching.gathering.Attendances;
import app.kith.matching.reading.Depth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts a pair back into a plan that is held. Whoever of the two has as many partners as there may be gives up the one of least worth, who
 * gets another.
 */
@Component
class GiveBackPair {

    private final LivePlans plans;
    private final Plans suggestions;
    private final ChangePlan changePlan;
    private final Attendances attendances;
    private final Crowds crowds;

    GiveBackPair(LivePlans plans, Plans suggestions, ChangePlan changePlan, Attendances attendances, Crowds crowds) {
        this.plans = plans;
        this.suggestions = suggestions;
        this.changePlan = changePlan;
        this.attendances = attendances;
        this.crowds = crowds;
    }

    void giveBack(LivePlans.Live plan, Pair pair) {
        Set<Pair> before = plans.pairs(plan.id());
        List<UUID> people = attendances.confirmed(plan.gatheringId());
        Crowd crowd = crowds.of(plan.gatheringId(), people, Depth.SOON);
        if (before.contains(pair) || !mayMeet(crowd, people, pair)) {
            return;
        }
        Set<Pair> standing = new HashSet<>(before);
        Set<UUID> wanting = new HashSet<>();
        for (UUID person : List.of(pair.a(), pair.b())) {
            if (standing.stream().filter(one -> one.has(person)).count() >= plan.perPerson()) {
                Pair least = leastOf(plan, person, standing);
                standing.remove(least);
                wanting.add(least.a().equals(person) ? least.b() : least.a());
            }
        }
        standing.add(pair);
        Repaired repaired = Matchmaker.repair(crowd, plan.settings(), standing, wanting);
        Set<Pair> after = new HashSet<>(standing);
        repaired.dropped().forEach(after::remove);
        repaired.added().forEach(one -> after.add(one.pair()));
        List<Pair> dropped =
                before.stream().filter(one -> !after.contains(one)).sorted().toList();
        changePlan.change(plan, dropped, added(crowd, before, after), new Cause.Several(), people);
    }

    private static boolean mayMeet(Crowd crowd, List<UUID> people, Pair pair) {
        return people.containsAll(List.of(pair.a(), pair.b()))
                && !crowd.vetoes().contains(pair)
                && Stream.of(pair.a(), pair.b()).noneMatch(crowd.groupsOnly()::contains);
    }

    private Pair leastOf(LivePlans.Live plan, UUID person, Set<Pair> standing) {
        return suggestions.matches(plan.id()).stream()
                .map(match -> new Pair(match.personA(), match.personB()))
                .filter(one -> one.has(person) && standing.contains(one))
                .reduce((better, worse) -> worse)
                .orElseThrow();
    }

    private static List<Suggestion> added(Crowd crowd, Set<Pair> before, Set<Pair> after) {
        return Matchmaker.explain(
                crowd,
                after.stream().filter(one -> !before.contains(one)).sorted().toList());
    }
}
