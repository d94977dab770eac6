package app.kith.engine;

import app.kith.engine.room.MaximumMatching;
import java.util.List;

/** Lets two pairs exchange partners where that adds value and brings nobody together who is less free to meet than before. */
final class Exchange {

    /** What seating two people together is worth. */
    interface Value {
        double of(int u, int v);
    }

    private static final int PASSES = 8;
    private static final double GAIN = 1e-9;

    private final int[] mates;
    private final List<Scores.Edge> wishes;
    private final Roster roster;
    private final Value value;
    private final double[] most;

    Exchange(int[] mates, List<Scores.Edge> wishes, Roster roster, Value value) {
        this.mates = mates;
        this.wishes = wishes;
        this.roster = roster;
        this.value = value;
        most = new double[mates.length];
        for (Scores.Edge wish : wishes) {
            most[wish.u()] = Math.max(most[wish.u()], wish.weight());
            most[wish.v()] = Math.max(most[wish.v()], wish.weight());
        }
    }

    void improve() {
        double[] has = new double[mates.length];
        for (int person = 0; person < mates.length; person++) {
            has[person] = mates[person] == MaximumMatching.NOBODY ? 0 : value.of(person, mates[person]);
        }
        boolean changed = true;
        for (int pass = 0; changed && pass < PASSES; pass++) {
            changed = false;
            for (Scores.Edge wish : wishes) {
                changed |= grant(wish, has);
            }
        }
    }

    private boolean grant(Scores.Edge wish, double[] has) {
        int u = wish.u();
        int v = wish.v();
        int left = mates[u];
        int right = mates[v];
        if (left == v || left == MaximumMatching.NOBODY || right == MaximumMatching.NOBODY) {
            return false;
        }
        double given = has[u] + has[v] + GAIN;
        if (wish.weight() + Math.min(most[left], most[right]) < given) {
            return false; // whatever the two who are left over were worth together
        }
        double rest = value.of(left, right);
        if (wish.weight() + rest < given || !isAsFree(u, v, left, right)) {
            return false;
        }
        seat(u, v, wish.weight(), has);
        seat(left, right, rest, has);
        return true;
    }

    private void seat(int u, int v, double worth, double[] has) {
        mates[u] = v;
        mates[v] = u;
        has[u] = worth;
        has[v] = worth;
    }

    /** The wished pair is always fresh; what is left over may not be less free than what was given up. */
    private boolean isAsFree(int u, int v, int left, int right) {
        Bond given = roster.bond(u, left);
        Bond alsoGiven = roster.bond(v, right);
        Bond lessFree = given.isAtMost(alsoGiven) ? alsoGiven : given;
        return roster.bond(left, right).isAtMost(lessFree);
    }
}
