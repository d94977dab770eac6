package app.kith.engine.plan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The pairs of a graph that weigh nearly what both partners cost, or more: the only ones that price steps have to look at. */
final class NearPairs {

    private static final double NEAR = 0.1;

    /** From so many pairs on, several threads count parts of them; the parts are the same however many threads there are. */
    private static final int MANY = 1 << 17;

    private static final int PARTS = 4;

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
        if (head.length < MANY) {
            return loads(price, 0, load.length, load);
        }
        double[] excess = new double[PARTS];
        int[][] loads = new int[PARTS][load.length];
        IntStream.range(0, PARTS)
                .parallel()
                .forEach(part -> excess[part] = loads(price, begin(part), begin(part + 1), loads[part]));
        for (int[] some : loads) {
            for (int v = 0; v < load.length; v++) {
                load[v] += some[v];
            }
        }
        return Arrays.stream(excess).sum();
    }

    /** Parts have about the same number of pairs. */
    private int begin(int part) {
        int at = Arrays.binarySearch(start, (int) ((long) part * head.length / PARTS));
        return at < 0 ? ~at : at;
    }

    private double loads(double[] price, int from, int to, int[] load) {
        double excess = 0;
        for (int u = from; u < to; u++) {
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
