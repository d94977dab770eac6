package app.kith.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What it is worth to seat two people together, and how often each person has sat out. */
final class Affinity {

    /** Scores lie below 1, so one promised pair goes before two others. */
    private static final double PROMISE = 2;

    private final Roster roster;
    private final Scores scores;
    private final RoundSettings settings;
    private final Set<Long> promised;
    private final List<Scores.Edge> wishes = new ArrayList<>();

    Affinity(Roster roster, Scores scores, RoundSettings settings) {
        this.roster = roster;
        this.scores = scores;
        this.settings = settings;
        promised = roster.keys(settings.promised());
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
        return scores.weight(u, v) + (promised.contains(roster.key(u, v)) ? PROMISE : 0);
    }

    /** The pairs of strangers that are worth something; one that is promised may be told twice. */
    List<Scores.Edge> wishes() {
        return wishes;
    }

    int satOut(int person) {
        return settings.satOut().getOrDefault(roster.id(person), 0);
    }
}
