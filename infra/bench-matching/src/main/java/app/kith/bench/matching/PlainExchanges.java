package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;

/** The search one would write first: take a pair and drop the lightest of whoever has too many, as long as that gains. */
final class PlainExchanges {

    private static final double LEAST_GAIN = 1e-9;
    private static final int NONE = -1;

    private final CandidateGraph graph;
    private final int limit;
    private final boolean[] chosen;
    private final int[] degree;

    PlainExchanges(CandidateGraph graph, int limit, int[] pairs) {
        this.graph = graph;
        this.limit = limit;
        chosen = new boolean[graph.edges()];
        degree = new int[graph.people()];
        for (int e : pairs) {
            flip(e, 1);
        }
    }

    double improve() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int e = 0; e < chosen.length; e++) {
                changed |= !chosen[e] && take(e);
            }
        }
        double value = 0;
        for (int e = 0; e < chosen.length; e++) {
            value += chosen[e] ? graph.weight(e) : 0;
        }
        return value;
    }

    private boolean take(int e) {
        int one = lightest(graph.tail(e));
        int other = lightest(graph.head(e));
        if (graph.weight(e) - weight(one) - weight(other) <= LEAST_GAIN) {
            return false;
        }
        flip(e, 1);
        if (one != NONE) {
            flip(one, -1);
        }
        if (other != NONE) {
            flip(other, -1);
        }
        return true;
    }

    private double weight(int e) {
        return e == NONE ? 0 : graph.weight(e);
    }

    /** What a person without room would have to drop. */
    private int lightest(int person) {
        int lightest = NONE;
        for (int h = graph.start(person); degree[person] == limit && h < graph.start(person + 1); h++) {
            int e = graph.edge(h);
            if (chosen[e] && (lightest == NONE || graph.weight(e) < graph.weight(lightest))) {
                lightest = e;
            }
        }
        return lightest;
    }

    private void flip(int e, int by) {
        chosen[e] = by > 0;
        degree[graph.tail(e)] += by;
        degree[graph.head(e)] += by;
    }
}
