package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.Arrays;

/**
 * Prices y ≥ 0 of the people's time: the dual of the linear relaxation of b-matching. Whatever the prices, no plan is worth more than
 * Σ b·y + Σ max(0, w − y − y); good prices make that bound tight and tell which pairs belong into the plan.
 *
 * <p>Coordinate descent sets each price between the b-th and the next best of w − y over the neighbours. Where it stalls, subgradient steps
 * of Polyak's length with momentum (Polyak, Introduction to Optimization, 1987) go on, on the pairs that are near their price.
 */
final class Prices {

    private static final int STEPS = 300;
    private static final double MOMENTUM = 0.5;
    private static final int PATIENCE = 8;
    private static final double SHORTER = 0.7;
    private static final int PEOPLE_PER_REPORT = 1 << 14;

    private final CandidateGraph graph;
    private final int[] capacity;
    private final Progress progress;
    private double[] price;

    Prices(CandidateGraph graph, int[] capacity, double[] start, Progress progress) {
        this.graph = graph;
        this.capacity = capacity;
        this.progress = progress;
        price = start.clone();
    }

    double[] price() {
        return price;
    }

    /** The bound that these prices prove for the plans of a graph. */
    static double bound(CandidateGraph graph, int[] capacity, double[] price) {
        double bound = cost(capacity, price);
        for (int e = 0; e < graph.edges(); e++) {
            bound += Math.max(0, graph.weight(e) - price[graph.tail(e)] - price[graph.head(e)]);
        }
        return bound;
    }

    private static double cost(int[] capacity, double[] price) {
        double cost = 0;
        for (int v = 0; v < price.length; v++) {
            cost += capacity[v] * price[v];
        }
        return cost;
    }

    /** Coordinate descent; returns whether it came to its end. */
    boolean descend(int sweeps) {
        double[] row = new double[Arrays.stream(capacity).max().orElse(0) + 2];
        for (int sweep = 0; sweep < sweeps; sweep++) {
            for (int v = 0; v < graph.people(); v++) {
                price[v] = between(v, row);
                if (v % PEOPLE_PER_REPORT == 0 && !progress.goesOn(Progress.Step.PRICES, 0)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Halfway between the b-th and the next best of w − y, neither below 0. */
    private double between(int v, double[] best) {
        int b = capacity[v];
        int size = 0;
        for (int h = graph.start(v); h < graph.start(v + 1); h++) {
            double left = graph.halfWeight(h) - price[graph.neighbour(h)];
            if (left > 0 && (size <= b || left > best[b])) {
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

    /** Subgradient steps towards a bound as low as the value of some plan; returns whether they came to their end. */
    boolean step(double target) {
        NearPairs near = NearPairs.of(graph, price);
        double[] y = price.clone();
        int[] load = new int[y.length];
        double[] direction = new double[y.length];
        double lowest = Double.POSITIVE_INFINITY;
        double length = 1;
        int stalled = 0;
        for (int step = 0; step < STEPS; step++) {
            if (!progress.goesOn(Progress.Step.PRICES, (double) step / STEPS)) {
                return false;
            }
            double bound = near.loads(y, load) + cost(capacity, y);
            stalled = bound < lowest - 1e-5 * (lowest - target) ? 0 : stalled + 1;
            if (bound < lowest) {
                lowest = bound;
                price = y.clone();
            }
            if (stalled == PATIENCE) {
                length *= SHORTER;
                stalled = 0;
            }
            double norm = turn(y, load, direction);
            if (norm == 0 || bound <= target) {
                break;
            }
            double size = length * (bound - target) / norm;
            for (int v = 0; v < y.length; v++) {
                y[v] = Math.max(0, y[v] - size * direction[v]);
            }
        }
        return true;
    }

    private double turn(double[] y, int[] load, double[] direction) {
        double norm = 0;
        for (int v = 0; v < y.length; v++) {
            int gradient = capacity[v] - load[v];
            direction[v] = MOMENTUM * direction[v] + (y[v] == 0 && gradient > 0 ? 0 : gradient);
            norm += direction[v] * direction[v];
        }
        return norm;
    }
}
