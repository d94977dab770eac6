package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.plan.WarmPlanner;
import app.kith.engine.progress.Progress;
import java.util.Arrays;

/** Chooses pairs for the rounds to come. */
@FunctionalInterface
public interface Chooser {

    /**
     * Chooses once.
     *
     * @param limit the most pairs of each person
     * @return different edges of the graph that keep within the limits
     */
    int[] choose(CandidateGraph graph, int[] limit);

    /**
     * The planner's choice, close to the best there is; it keeps the prices of people's time, so that each choice after the first begins
     * where the last one ended.
     *
     * @param seed decides among equals
     */
    static Chooser priced(long seed, Progress progress) {
        return new WarmPlanner(seed, progress)::choose;
    }

    /** The heaviest pair that still fits, again and again: half of the best possible weight at least, and fast. */
    static Chooser heaviestFirst() {
        return (graph, limit) -> {
            int[] room = limit.clone();
            long[] order = new long[graph.edges()];
            for (int e = 0; e < order.length; e++) {
                order[e] = (long) ~Float.floatToRawIntBits((float) graph.weight(e)) << 32 | e;
            }
            Arrays.sort(order);
            int[] chosen = new int[order.length];
            int count = 0;
            for (long key : order) {
                int e = (int) key;
                if (room[graph.tail(e)] > 0 && room[graph.head(e)] > 0) {
                    room[graph.tail(e)]--;
                    room[graph.head(e)]--;
                    chosen[count++] = e;
                }
            }
            return Arrays.copyOf(chosen, count);
        };
    }
}
