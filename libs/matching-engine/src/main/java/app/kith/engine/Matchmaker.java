package app.kith.engine;

import app.kith.engine.crowd.Crowd;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Roster;
import app.kith.engine.crowd.Scores;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.evening.Evening;
import app.kith.engine.evening.RoundSettings;
import app.kith.engine.evening.SeatingOutcome;
import app.kith.engine.plan.Planner;
import app.kith.engine.plan.Solution;
import app.kith.engine.progress.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The way in. All methods are pure: the same input gives the same answer, in whatever order the people are listed.
 *
 * <p>The score of a pair is w = λ · harmonic + (1 − λ) · mean of give(a → b) and give(b → a); give is 1 − exp(−s / c), where s sums,
 * over the receiver's asks, the inverse document frequencies of the word stems that the giver's best offer shares with the ask.
 */
public final class Matchmaker {

    /** Changes whenever the same input may give another answer. */
    public static final String VERSION = "prices-4";

    static final double RECIPROCITY = 0.7;

    private static final int CANDIDATES = 32;
    private static final int AT_LEAST = 3;

    /** In a larger crowd the bound holds for the candidates; to prove it for all pairs would take minutes. */
    private static final int MOST_FOR_EVERY_PAIR = 20_000;

    private Matchmaker() {}

    /**
     * Suggests whom each person should meet: at most {@link PlanSettings#perPerson} each, never against a veto, at least three if that can
     * be, and nobody without a suggestion while an allowed partner has room or another suggestion to spare.
     */
    public static Plan plan(Crowd crowd, PlanSettings settings) {
        return switch (plan(crowd, settings, List.of(), Progress.UNWATCHED)) {
            case PlanOutcome.Planned(Plan plan) -> plan;
            case PlanOutcome.Cancelled(Plan soFar) -> soFar;
            case PlanOutcome.Contradictory(List<Wish> conflict) ->
                throw new IllegalStateException("unasked: " + conflict);
        };
    }

    /**
     * The same, keeping the organiser's wishes.
     *
     * @param wishes besides the vetoes of the crowd; limits and vetoes of people who are not there are ignored, a must-meet with somebody
     *     who is not there cannot be kept
     */
    public static PlanOutcome plan(Crowd crowd, PlanSettings settings, List<Wish> wishes, Progress progress) {
        Roster roster = new Roster(crowd);
        Wishes demands = new Wishes(roster, crowd, wishes, settings.perPerson());
        List<Wish> conflict = demands.conflict();
        if (!conflict.isEmpty()) {
            return new PlanOutcome.Contradictory(conflict);
        }
        var how = new Planner.Settings(CANDIDATES, AT_LEAST, roster.size() <= MOST_FOR_EVERY_PAIR, settings.seed());
        Solution solution = Planner.plan(
                demands.problem(Scores.planned(roster, settings.reciprocity(), settings.colleaguePenalty())),
                how,
                progress);
        Plan plan = explained(roster, Scores.of(roster, settings.reciprocity()), solution);
        return solution.finished() ? new PlanOutcome.Planned(plan) : new PlanOutcome.Cancelled(plan);
    }

    private static Plan explained(Roster roster, Scores scores, Solution solution) {
        List<Suggestion> suggestions = new ArrayList<>();
        Set<UUID> unmatched = new LinkedHashSet<>(roster.ids());
        for (int i = 0; i < solution.pairs().size(); i++) {
            Suggestion suggestion =
                    scores.suggestion(solution.pairs().low(i), solution.pairs().high(i));
            suggestions.add(suggestion);
            unmatched.remove(suggestion.pair().a());
            unmatched.remove(suggestion.pair().b());
        }
        suggestions.sort(
                Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::pair));
        return new Plan(suggestions, List.copyOf(unmatched), solution.value(), solution.bound());
    }

    /**
     * Mends a plan after people came or went, or must not meet any more: whoever lacks a partner gets the best that can be had by a new
     * pair, or by one for which a third person gets another partner, up to their limit. Everything else stays as it is. Takes
     * milliseconds; a new plan may be worth more.
     *
     * @param standing what the plan suggests; pairs with somebody who is not in the crowd, and vetoed ones, are dropped
     * @param wanting who has lost a partner, or has come
     */
    public static Repaired repair(
            Crowd crowd, PlanSettings settings, Collection<Pair> standing, Collection<UUID> wanting) {
        return new PlanRepair(new Roster(crowd), settings).repair(standing, wanting);
    }

    /** What pairs are worth to a plan for these people, in the unit of {@link Plan#value}. */
    public static double value(Crowd crowd, PlanSettings settings, Collection<Pair> pairs) {
        return new PlanRepair(new Roster(crowd), settings).value(pairs);
    }

    /**
     * Seats everybody for some rounds, planned together. In this order: nobody is seated against a veto, nobody who takes part in groups
     * alone sits with one other, people sit out in turn, nobody meets again while that can be avoided, newcomers have a host, colleagues
     * are apart, promised pairs and then high scores come first.
     */
    public static SeatingOutcome seat(Crowd crowd, RoundSettings settings, Progress progress) {
        Roster roster = new Roster(crowd);
        return new Evening(
                        roster,
                        Scores.of(roster, RECIPROCITY),
                        settings,
                        () -> !progress.goesOn(Progress.Step.TABLES, 0))
                .plan();
    }

    /** Scores and explains pairs that somebody else has chosen, in the order given. Pairs with unknown people are left out. */
    public static List<Suggestion> explain(Crowd crowd, List<Pair> pairs) {
        Roster roster = new Roster(crowd);
        Scores scores = Scores.of(roster, RECIPROCITY);
        return pairs.stream()
                .filter(pair -> roster.has(pair.a()) && roster.has(pair.b()))
                .map(pair -> scores.suggestion(roster.number(pair.a()), roster.number(pair.b())))
                .toList();
    }
}
