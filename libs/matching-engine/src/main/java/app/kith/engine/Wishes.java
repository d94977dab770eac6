package app.kith.engine;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Roster;
import app.kith.engine.plan.PairScores;
import app.kith.engine.plan.Pairs;
import app.kith.engine.plan.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The demands on one plan. */
final class Wishes {

    private final Roster roster;
    private final List<Wish> all;
    private final int perPerson;

    Wishes(Roster roster, Crowd crowd, List<Wish> wishes, int perPerson) {
        this.roster = roster;
        this.perPerson = perPerson;
        Stream<Wish> vetoes = crowd.vetoes().stream().sorted().map(Wish.Veto::new);
        Stream<Wish> groupsOnly =
                crowd.groupsOnly().stream().sorted(Pair.BY_ID).map(person -> new Wish.Limit(person, 0));
        all = Stream.of(wishes.stream(), vetoes, groupsOnly)
                .<Wish>flatMap(some -> some)
                .toList();
    }

    /**
     * Wishes that cannot be kept together, though all but any one of them could; empty if all can be kept. Found by leaving out one wish
     * after the other for good wherever the rest still conflicts: the deletion filter (Chinneck and Dravnieks, Locating minimal infeasible
     * constraint sets in linear programs, 1991).
     */
    List<Wish> conflict() {
        List<Wish> conflict = relevant();
        if (canBeKept(conflict)) {
            return List.of();
        }
        for (Wish wish : List.copyOf(conflict)) {
            List<Wish> others = new ArrayList<>(conflict);
            others.remove(wish);
            if (!canBeKept(others)) {
                conflict = others;
            }
        }
        return conflict;
    }

    Problem problem(PairScores scores) {
        int[] limits = new int[roster.size()];
        Arrays.fill(limits, perPerson);
        Set<Pair> vetoed = new HashSet<>();
        for (Wish wish : all) {
            switch (wish) {
                case Wish.Limit(UUID person, int atMost) -> {
                    if (roster.has(person)) {
                        limits[roster.number(person)] = Math.min(limits[roster.number(person)], atMost);
                    }
                }
                case Wish.Veto(Pair pair) -> vetoed.add(pair);
                case Wish.MustMeet(Pair ignored) -> {}
                case Wish.Keep(Pair ignored) -> {}
            }
        }
        return new Problem(scores, limits, pairs(required(all)), pairs(vetoed), this::reluctance);
    }

    private int reluctance(int a, int b) {
        return switch (roster.bond(a, b)) {
            case FRESH -> 0;
            case COLLEAGUES -> 1;
            case MET, VETOED -> 2;
        };
    }

    private Pairs pairs(Set<Pair> pairs) {
        List<Pair> known = pairs.stream()
                .filter(pair -> roster.has(pair.a()) && roster.has(pair.b()))
                .toList();
        return Pairs.of(
                known.stream().mapToInt(pair -> roster.number(pair.a())).toArray(),
                known.stream().mapToInt(pair -> roster.number(pair.b())).toArray());
    }

    /** Required pairs, what forbids them, and the limits of their people, the usual one told as a wish of its own. */
    private List<Wish> relevant() {
        Set<Pair> required = required(all);
        Set<UUID> people = new HashSet<>();
        required.forEach(pair -> people.addAll(List.of(pair.a(), pair.b())));
        List<Wish> relevant = new ArrayList<>();
        for (Wish wish : all) {
            boolean matters =
                    switch (wish) {
                        case Wish.MustMeet(Pair ignored) -> true;
                        case Wish.Keep(Pair ignored) -> true;
                        case Wish.Veto(Pair pair) -> required.contains(pair);
                        case Wish.Limit(UUID person, int ignored) -> people.contains(person);
                    };
            if (matters && !relevant.contains(wish)) {
                relevant.add(wish);
            }
        }
        people.stream()
                .sorted(Pair.BY_ID)
                .map(person -> new Wish.Limit(person, perPerson))
                .forEach(relevant::add);
        return relevant;
    }

    private boolean canBeKept(List<Wish> wishes) {
        Set<Pair> required = required(wishes);
        Map<UUID, Integer> meetings = new HashMap<>();
        for (Pair pair : required) {
            if (!roster.has(pair.a()) || !roster.has(pair.b())) {
                return false; // nobody meets somebody who is not there
            }
            meetings.merge(pair.a(), 1, Integer::sum);
            meetings.merge(pair.b(), 1, Integer::sum);
        }
        return wishes.stream().allMatch(wish -> switch (wish) {
            case Wish.Veto(Pair pair) -> !required.contains(pair);
            case Wish.Limit(UUID person, int atMost) -> meetings.getOrDefault(person, 0) <= atMost;
            case Wish.MustMeet(Pair ignored) -> true;
            case Wish.Keep(Pair ignored) -> true;
        });
    }

    private static Set<Pair> required(List<Wish> wishes) {
        Set<Pair> required = new HashSet<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.MustMeet(Pair pair)) {
                required.add(pair);
            } else if (wish instanceof Wish.Keep(Pair pair)) {
                required.add(pair);
            }
        }
        return required;
    }
}
