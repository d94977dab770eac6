package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.TrailQueue;

/**
 * Looks for the alternating trail that gains most for somebody who wants one more meeting: add a pair, give up one of the partner's, add
 * one for whoever is left, and so on, up to somebody with room. Trails that lose least against the prices come first, as in Dijkstra's
 * algorithm. In which rounds the pairs could be is left open.
 */
final class TrailSearch {

    private static final int NONE = Board.NONE;

    /** So many candidates are looked at. */
    private static final int EFFORT = 600;

    /** What it must gain that one more person gets another partner, of what the best pair is worth. */
    private static final double DISTURBANCE = 0.1;

    private final Board board;
    private final CandidateGraph graph;
    private final TimePrices prices;
    private final double disturbance;
    private final int[] seen;
    private final double[] hope;
    private final int[] from;
    private final int[] via;
    private final boolean[] settled;
    private int search;
    private int start;
    private final TrailQueue queue = new TrailQueue();
    private double best;
    private int bestEnd;
    private int effort;

    TrailSearch(Board board, TimePrices prices) {
        this.board = board;
        this.prices = prices;
        graph = board.graph();
        double heaviest = 0;
        for (int e = 0; e < graph.edges(); e++) {
            heaviest = Math.max(heaviest, graph.weight(e));
        }
        disturbance = DISTURBANCE * heaviest;
        int states = 2 * graph.people();
        seen = new int[states];
        hope = new double[states];
        from = new int[states];
        via = new int[states];
        settled = new boolean[states];
    }

    /** The pairs of the best trail that was found, in order, added and given up in turn; none where no trail was found. */
    int[] find(int person) {
        search++;
        queue.clear();
        best = Double.NEGATIVE_INFINITY;
        bestEnd = NONE;
        effort = EFFORT;
        start = person;
        label(2 * person, prices.of(person), NONE, NONE);
        queue.add(hope[2 * person], 2 * person);
        while (!queue.isEmpty() && effort > 0) {
            int state = queue.removeFirst();
            if (hope[state] <= best) {
                break;
            }
            if (!settled[state]) {
                settled[state] = true;
                if ((state & 1) == 0) {
                    addFrom(state);
                } else {
                    giveUpFrom(state);
                }
            }
        }
        return trail();
    }

    private int[] trail() {
        int length = 0;
        for (int state = bestEnd; state != NONE && via[state] != NONE; state = from[state]) {
            length++;
        }
        int[] trail = new int[length];
        for (int state = bestEnd; length > 0; state = from[state]) {
            trail[--length] = via[state];
        }
        return trail;
    }

    private void addFrom(int state) {
        int v = state >> 1;
        effort -= graph.start(v + 1) - graph.start(v);
        for (int h = graph.start(v); h < graph.start(v + 1); h++) {
            int e = graph.edge(h);
            int u = graph.neighbour(h);
            double sum = hope[state] - prices.of(v) + graph.weight(e);
            if (sum > best && u != start && board.isPresent(u) && board.mayMeet(e, false)) {
                int to = 2 * u + 1;
                boolean isEnd = board.hasRoom(u) && board.free(u) != 0;
                double next = sum - prices.of(u);
                if ((isEnd || isBetter(to, next)) && !isOnTrail(e, 2 * v + 1, state)) {
                    label(to, next, state, e);
                    if (isEnd) {
                        best = sum;
                        bestEnd = to;
                    } else {
                        queue.add(next, to);
                    }
                }
            }
        }
    }

    private void giveUpFrom(int state) {
        int u = state >> 1;
        for (long taken = board.toCome(); taken != 0; taken &= taken - 1) {
            int r = Long.numberOfTrailingZeros(taken);
            int e = board.edgeAt(u, r);
            if (e == NONE) {
                continue;
            }
            int p = board.partner(e, u);
            double next = hope[state] - (graph.weight(e) - prices.of(u) - prices.of(p)) - disturbance;
            int to = 2 * p;
            if (isBetter(to, next) && board.mayMove(u, r) && board.mayMove(p, r) && !isOnTrail(e, 2 * u, state)) {
                label(to, next, state, e);
                queue.add(next, to);
            }
        }
    }

    private boolean isBetter(int state, double next) {
        return next > best && (seen[state] != search || (!settled[state] && next > hope[state]));
    }

    private void label(int state, double next, int before, int edge) {
        seen[state] = search;
        settled[state] = false;
        hope[state] = next;
        from[state] = before;
        via[state] = edge;
    }

    /** A pair can only be met twice from its other side, whose state it then led to. */
    private boolean isOnTrail(int edge, int otherSide, int state) {
        if (seen[otherSide] != search || via[otherSide] != edge) {
            return false;
        }
        for (int at = state; at != NONE; at = from[at]) {
            if (via[at] == edge) {
                return true;
            }
        }
        return false;
    }
}
