package app.kith.engine.plan;

import java.util.Arrays;

/** Takes the pair with the most left of w − y_u − y_v for which both have room, again and again. */
final class ReducedCostGreedy {

    private ReducedCostGreedy() {}

    static Meetings fill(CandidateGraph graph, int[] capacity, double[] price) {
        int edges = graph.edges();
        double[] left = new double[edges];
        long[] order = new long[edges];
        for (int e = 0; e < edges; e++) {
            left[e] = graph.weight(e) - price[graph.tail(e)] - price[graph.head(e)];
        }
        // single precision is enough to sort by; equals by number
        for (int e = 0; e < edges; e++) {
            order[e] = ((long) descending((float) left[e]) << 32) | e;
        }
        Arrays.parallelSort(order);
        Meetings meetings = new Meetings(graph, capacity);
        for (long one : order) {
            int e = (int) one;
            if (graph.weight(e) > 0 && meetings.hasRoom(graph.tail(e)) && meetings.hasRoom(graph.head(e))) {
                meetings.add(e);
            }
        }
        return meetings;
    }

    /** Larger numbers first, as signed integers. */
    private static int descending(float number) {
        int bits = Float.floatToIntBits(number);
        return ~(bits ^ ((bits >> 31) & Integer.MAX_VALUE));
    }
}
