package app.kith.engine.evening;

import app.kith.engine.crowd.Bond;
import app.kith.engine.crowd.Roster;
import app.kith.engine.crowd.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What it is worth to seat two people together, and how often each person has sat out. */
final class Affinity {

    /** Scores lie below 1, so one promised pair goes before two others. */
    private static final double PROMISE = 2;

    /** What the best promised pair is worth beyond that: so much that two of little worth do not part a better one. */
    private static final double BEST_PROMISE = 40;

    private final Roster roster;
    private final Scores scores;
    private final RoundSettings settings;
    private final Set<Long> promised;
    private final double perPromise;
    private final List<Scores.Edge> wishes = new ArrayList<>();

    Affinity(Roster roster, Scores scores, RoundSettings settings) {
        this.roster = roster;
        this.scores = scores;
        this.settings = settings;
        promised = roster.keys(settings.promised());
        double best = promised.stream()
                .mapToDouble(key -> scores.weight((int) (key / roster.size()), (int) (key % roster.size())))
                .max()
                .orElse(0);
        perPromise = best > 0 ? BEST_PROMISE / best : 0;
        for (Scores.Edge edge : scores.edges()) {
            wish(edge.u(), edge.v());
        }
        for (long key : promised) {
            int u = (int) (key / roster.size());
            int v = (int) (key % roster.size());
            wish(u, v);
        }
    }

    private void wish(int u, int v) {
        if (roster.bond(u, v) == Bond.FRESH) {
            wishes.add(new Scores.Edge(u, v, of(u, v)));
        }
    }

    double of(int u, int v) {
        double weight = scores.weight(u, v);
        return promised.contains(roster.key(u, v)) ? PROMISE + perPromise * weight : weight;
    }

    /** The pairs of strangers that are worth something; one that is promised may be told twice. */
    List<Scores.Edge> wishes() {
        return wishes;
    }

    int satOut(int person) {
        return settings.satOut().getOrDefault(roster.id(person), 0);
    }
}
