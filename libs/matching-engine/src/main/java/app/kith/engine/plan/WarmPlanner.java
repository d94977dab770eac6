package app.kith.engine.plan;

import app.kith.engine.progress.Progress;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Plans for the same people again and again, as they come and go: each plan begins with the prices of the one before, which are nearly
 * right where little has changed. May be used by several threads; they wait for each other.
 */
public final class WarmPlanner {

    private final long seed;
    private final Progress progress;
    private double @Nullable [] price;

    /** @param seed decides among equals */
    public WarmPlanner(long seed, Progress progress) {
        this.seed = seed;
        this.progress = progress;
    }

    /**
     * Chooses pairs of the greatest value it can find; if the progress wants to stop, the best so far.
     *
     * @param limit the most pairs of each person
     * @return edges of the graph, ascending
     */
    public synchronized int[] choose(CandidateGraph graph, int[] limit) {
        GraphPlan plan = new GraphPlan(graph, limit, progress);
        double[] known = price;
        boolean warm = known != null && known.length == graph.people();
        if (known != null && warm) {
            plan.startingFrom(known.clone());
        }
        plan.solve(warm, seed);
        price = plan.price();
        Meetings meetings = plan.meetings();
        return IntStream.range(0, graph.edges()).filter(meetings::has).toArray();
    }
}
