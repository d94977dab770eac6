package app.kith.engine.plan;

import java.util.Arrays;

/** The pairs of a graph that weigh nearly what both partners cost, or more: the only ones that price steps have to look at. */
final class NearPairs {

    private static final double NEAR = 0.1;

    private final int[] head;
    private final double[] weight;
    private final int[] start;

    private NearPairs(int[] head, double[] weight, int[] start) {
        this.head = head;
        this.weight = weight;
        this.start = start;
    }

    static NearPairs of(CandidateGraph graph, double[] price) {
        int size = 0;
        int[] head = new int[graph.edges()];
        double[] weight = new double[graph.edges()];
        int[] start = new int[graph.people() + 1];
        for (int e = 0; e < graph.edges(); e++) {
            int u = graph.tail(e);
            int v = graph.head(e);
            if (graph.weight(e) - price[u] - price[v] > -NEAR) {
                start[u + 1]++;
                head[size] = v;
                weight[size++] = graph.weight(e);
            }
        }
        for (int v = 0; v < graph.people(); v++) {
            start[v + 1] += start[v];
        }
        return new NearPairs(Arrays.copyOf(head, size), Arrays.copyOf(weight, size), start);
    }

    /** Counts, for each person, the pairs that weigh more than both cost; returns by how much in all. */
    double loads(double[] price, int[] load) {
        Arrays.fill(load, 0);
        double excess = 0;
        for (int u = 0; u + 1 < start.length; u++) {
            double own = price[u];
            int count = 0;
            for (int e = start[u]; e < start[u + 1]; e++) {
                double over = weight[e] - own - price[head[e]];
                if (over > 0) {
                    excess += over;
                    count++;
                    load[head[e]]++;
                }
            }
            load[u] += count;
        }
        return excess;
    }
}
