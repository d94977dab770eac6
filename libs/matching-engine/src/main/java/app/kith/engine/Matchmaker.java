package app.kith.engine;

import java.util.List;

/**
 * The way in. Both methods are pure: the same input gives the same answer, in whatever order the people are listed.
 *
 * <p>The score of a pair is w = λ · harmonic + (1 − λ) · mean of give(a → b) and give(b → a); give is 1 − exp(−s / c), where s sums,
 * over the receiver's asks, the inverse document frequencies of the word stems that the giver's best offer shares with the ask.
 */
public final class Matchmaker {

    /** Changes whenever the same input may give another answer. */
    public static final String VERSION = "lexical-1";

    static final double RECIPROCITY = 0.7;

    private Matchmaker() {}

    /**
     * Suggests whom each person should meet: at most {@link PlanSettings#perPerson} each, never against a veto, and nobody is left
     * without a suggestion while an allowed partner has room or another suggestion to spare.
     */
    public static Plan plan(Crowd crowd, PlanSettings settings) {
        Roster roster = new Roster(crowd);
        Scores scores = Scores.of(roster, settings.reciprocity());
        Agenda agenda = new Agenda(roster, settings.perPerson());
        Greedy.fill(agenda, scores, settings.colleaguePenalty(), settings.seed());
        new Companions(agenda, settings.seed()).findForTheLonely();
        return agenda.toPlan(scores);
    }

    /**
     * Seats everybody in pairs for one round. In this order: nobody sits out who sat out more often than somebody else, nobody meets
     * again while another perfect round exists, colleagues are kept apart, promised pairs and then high scores come first.
     */
    public static Seating seat(Crowd crowd, RoundSettings settings) {
        Roster roster = new Roster(crowd);
        if (roster.size() < 2) {
            return new Seating(List.of(), roster.ids());
        }
        return new Floor(roster, Scores.of(roster, RECIPROCITY), settings).seat();
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
