package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;

/**
 * What a person's time is worth, kept up while people come and go: halfway between the last pair for which a person would have room and
 * the next, in what is left of the pairs' weights once the partners' time is paid (coordinate descent on the dual of b-matching). Only a
 * guide for searches: any prices will do.
 */
final class TimePrices {

    private static final int SWEEPS = 3;

    private final Board board;
    private final CandidateGraph graph;
    private final double[] price;
    private final double[] best;

    TimePrices(Board board) {
        this.board = board;
        graph = board.graph();
        price = new double[graph.people()];
        int most = 0;
        for (int person = 0; person < price.length; person++) {
            most = Math.max(most, board.limit(person));
        }
        best = new double[most + 2];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int v = 0; v < price.length; v++) {
                price[v] = between(v);
            }
        }
    }

    double of(int person) {
        return price[person];
    }

    /** Looks again at a person and everybody around. */
    void update(int person) {
        price[person] = between(person);
        for (int h = graph.start(person); h < graph.start(person + 1); h++) {
            int other = graph.neighbour(h);
            if (board.isPresent(other)) {
                price[other] = between(other);
            }
        }
    }

    private double between(int v) {
        int b = board.limit(v);
        int size = 0;
        for (int h = graph.start(v); h < graph.start(v + 1); h++) {
            int u = graph.neighbour(h);
            double left = graph.weight(graph.edge(h)) - price[u];
            if (left > 0 && (size <= b || left > best[b]) && board.isPresent(u) && !board.isBlocked(graph.edge(h))) {
                int at = Math.min(size, b);
                while (at > 0 && best[at - 1] < left) {
                    best[at] = best[at - 1];
                    at--;
                }
                best[at] = left;
                size = Math.min(size + 1, b + 1);
            }
        }
        double next = size > b ? best[b] : 0;
        return b == 0 ? next : size < b ? 0 : (best[b - 1] + next) / 2;
    }
}
