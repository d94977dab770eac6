package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.SplittableRandom;

/** The steps on one graph: prices, reduced-cost greedy, prices again with its value as the aim, greedy, local search. */
final class GraphPlan {

    private static final int SWEEPS = 12;
    private static final int WARM_SWEEPS = 2;

    /** In so small a crowd a few more beginnings are cheap, and find what the first one missed. */
    private static final int SMALL = 300;

    private static final int BEGINNINGS = 15;
    private static final double SHAKE = 0.1;
    private static final double PROVEN = 1e-9;

    private final CandidateGraph graph;
    private final int[] capacity;
    private final Progress progress;
    private double[] price;
    private Meetings meetings;
    private boolean finished;

    GraphPlan(CandidateGraph graph, int[] capacity, Progress progress) {
        this.graph = graph;
        this.capacity = capacity;
        this.progress = progress;
        price = new double[graph.people()];
        meetings = new Meetings(graph, capacity);
    }

    /** Starts from prices that were good on a similar graph. */
    GraphPlan startingFrom(double[] known) {
        price = known;
        return this;
    }

    /** Returns whether it came to its end; if not, there is still the best plan so far. */
    boolean solve(boolean warm, long seed) {
        Prices prices = new Prices(graph, capacity, price, progress);
        finished = prices.descend(warm ? WARM_SWEEPS : SWEEPS);
        meetings = ReducedCostGreedy.fill(graph, capacity, prices.price());
        if (finished) {
            finished = prices.step(meetings.value());
            meetings = ReducedCostGreedy.fill(graph, capacity, prices.price());
        }
        price = prices.price();
        finished = finished && improve(meetings);
        if (finished && graph.people() <= SMALL) {
            beginAgain(new SplittableRandom(seed));
        }
        return finished;
    }

    private boolean improve(Meetings chosen) {
        return new LocalSearch(graph, chosen, price, new int[graph.people()], progress).run();
    }

    private void beginAgain(SplittableRandom random) {
        double bound = Prices.bound(graph, capacity, price);
        double best = meetings.value();
        for (int i = 0; i < BEGINNINGS && bound - best > PROVEN * bound && finished; i++) {
            double[] shaken = price.clone();
            for (int v = 0; v < shaken.length; v++) {
                shaken[v] *= 1 + SHAKE * (2 * random.nextDouble() - 1);
            }
            Meetings other = ReducedCostGreedy.fill(graph, capacity, shaken);
            finished = improve(other);
            if (other.value() > best) {
                best = other.value();
                meetings = other;
            }
        }
    }

    CandidateGraph graph() {
        return graph;
    }

    double[] price() {
        return price;
    }

    Meetings meetings() {
        return meetings;
    }
}
