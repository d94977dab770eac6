package app.kith.engine.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An undirected graph of people and the pairs that may meet, in compressed sparse rows: the half-edges of person {@code v} are those
 * at {@code start(v)} up to {@code start(v + 1)}, sorted by the number of the neighbour.
 */
public final class CandidateGraph {

    private final int people;
    private final int[] tail;
    private final int[] head;
    private final double[] weight;
    private final int[] start;
    private final int[] neighbour;
    private final int[] edge;
    private final double[] halfWeight;

    private CandidateGraph(int people, int[] tail, int[] head, double[] weight) {
        this.people = people;
        this.tail = tail;
        this.head = head;
        this.weight = weight;
        start = new int[people + 1];
        for (int e = 0; e < tail.length; e++) {
            start[tail[e] + 1]++;
            start[head[e] + 1]++;
        }
        for (int v = 0; v < people; v++) {
            start[v + 1] += start[v];
        }
        neighbour = new int[2 * tail.length];
        edge = new int[2 * tail.length];
        halfWeight = new double[2 * tail.length];
        fillRows();
    }

    /** Edges come sorted by (tail, head), tail &lt; head, so the smaller neighbours of a person are written before the larger ones. */
    private void fillRows() {
        int[] next = Arrays.copyOf(start, people);
        for (int e = 0; e < tail.length; e++) {
            int at = next[head[e]]++;
            neighbour[at] = tail[e];
            edge[at] = e;
            halfWeight[at] = weight[e];
        }
        for (int e = 0; e < tail.length; e++) {
            int at = next[tail[e]]++;
            neighbour[at] = head[e];
            edge[at] = e;
            halfWeight[at] = weight[e];
        }
    }

    /**
     * Makes a graph of pairs in any order.
     *
     * @param people how many there are; they are numbered from 0
     * @param tail one end of each edge
     * @param head the other end of each edge
     * @param weight finite and not negative, one for each edge
     * @throws IllegalArgumentException if lengths differ, a person does not exist, a pair is given twice or is one person, or a weight
     *     is negative or no number
     */
    public static CandidateGraph of(int people, int[] tail, int[] head, double[] weight) {
        int edges = tail.length;
        if (head.length != edges || weight.length != edges) {
            throw new IllegalArgumentException("tails, heads and weights differ in number");
        }
        int[] low = new int[edges];
        int[] high = new int[edges];
        for (int e = 0; e < edges; e++) {
            low[e] = Math.min(tail[e], head[e]);
            high[e] = Math.max(tail[e], head[e]);
            if (low[e] < 0 || high[e] >= people || low[e] == high[e]) {
                throw new IllegalArgumentException("no pair of people: " + tail[e] + ", " + head[e]);
            }
            if (!(weight[e] >= 0 && weight[e] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("no weight of a pair: " + weight[e]);
            }
        }
        CandidateGraph graph = sorted(people, low, high, weight);
        for (int e = 1; e < edges; e++) {
            if (graph.tail[e] == graph.tail[e - 1] && graph.head[e] == graph.head[e - 1]) {
                throw new IllegalArgumentException("a pair given twice: " + graph.tail[e] + ", " + graph.head[e]);
            }
        }
        return graph;
    }

    /** The same, where a pair may be given several times with the same weight; it then counts once. */
    static CandidateGraph union(int people, int[] low, int[] high, double[] weight) {
        CandidateGraph all = sorted(people, low, high, weight);
        int edges = 0;
        for (int e = 0; e < low.length; e++) {
            if (edges == 0 || all.tail[e] != all.tail[edges - 1] || all.head[e] != all.head[edges - 1]) {
                all.tail[edges] = all.tail[e];
                all.head[edges] = all.head[e];
                all.weight[edges++] = all.weight[e];
            }
        }
        return edges == low.length
                ? all
                : new CandidateGraph(
                        people,
                        Arrays.copyOf(all.tail, edges),
                        Arrays.copyOf(all.head, edges),
                        Arrays.copyOf(all.weight, edges));
    }

    /** Sorts by counting, first by the larger number, then, stably, by the smaller one. */
    private static CandidateGraph sorted(int people, int[] low, int[] high, double[] weight) {
        int edges = low.length;
        int[] byHigh = order(people, high, null);
        int[] order = order(people, low, byHigh);
        int[] tail = new int[edges];
        int[] head = new int[edges];
        double[] weights = new double[edges];
        for (int e = 0; e < edges; e++) {
            tail[e] = low[order[e]];
            head[e] = high[order[e]];
            weights[e] = weight[order[e]];
        }
        return new CandidateGraph(people, tail, head, weights);
    }

    private static int[] order(int people, int[] key, int @Nullable [] before) {
        int[] next = new int[people + 1];
        for (int one : key) {
            next[one + 1]++;
        }
        for (int v = 0; v < people; v++) {
            next[v + 1] += next[v];
        }
        int[] order = new int[key.length];
        for (int i = 0; i < key.length; i++) {
            int e = before == null ? i : before[i];
            order[next[key[e]]++] = e;
        }
        return order;
    }

    public int people() {
        return people;
    }

    public int edges() {
        return tail.length;
    }

    /** The smaller number of an edge's two people. */
    public int tail(int edge) {
        return tail[edge];
    }

    /** The larger number of an edge's two people. */
    public int head(int edge) {
        return head[edge];
    }

    public double weight(int edge) {
        return weight[edge];
    }

    /** Where the half-edges of a person begin; {@code start(people())} is the number of all. */
    public int start(int person) {
        return start[person];
    }

    public int neighbour(int halfEdge) {
        return neighbour[halfEdge];
    }

    double halfWeight(int halfEdge) {
        return halfWeight[halfEdge];
    }

    /** The edge that a half-edge belongs to. */
    public int edge(int halfEdge) {
        return edge[halfEdge];
    }

    /** The edge between two people, or -1. */
    public int find(int a, int b) {
        int at = Arrays.binarySearch(neighbour, start[a], start[a + 1], b);
        return at < 0 ? -1 : edge[at];
    }
}
