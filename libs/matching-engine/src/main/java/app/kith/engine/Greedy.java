package app.kith.engine;

import java.util.Comparator;
import java.util.List;

/** Takes the best pair for which both still have room, again and again: at least half of the best possible value. */
final class Greedy {

    private Greedy() {}

    static void fill(Agenda agenda, Scores scores, double colleaguePenalty, long seed) {
        Roster roster = agenda.roster();
        List<Scores.Edge> best = scores.edges().stream()
                .map(edge -> penalised(edge, roster, colleaguePenalty))
                .filter(edge -> edge.weight() > 0)
                .sorted(Comparator.comparingDouble(Scores.Edge::weight)
                        .reversed()
                        .thenComparing(edge -> Chance.of(seed, roster.key(edge.u(), edge.v()))))
                .toList();
        for (Scores.Edge edge : best) {
            if (agenda.hasRoom(edge.u()) && agenda.hasRoom(edge.v())) {
                agenda.add(edge.u(), edge.v());
            }
        }
    }

    private static Scores.Edge penalised(Scores.Edge edge, Roster roster, double colleaguePenalty) {
        double share =
                switch (roster.bond(edge.u(), edge.v())) {
                    case FRESH -> 1;
                    case COLLEAGUES -> 1 - colleaguePenalty;
                    case MET, VETOED -> 0;
                };
        return new Scores.Edge(edge.u(), edge.v(), edge.weight() * share);
    }
}
