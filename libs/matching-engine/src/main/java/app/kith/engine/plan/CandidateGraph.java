package app.kith.engine.plan;

import java.util.Arrays;

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
        fillRows();
    }

    /** Edges come sorted by (tail, head), tail &lt; head, so the smaller neighbours of a person are written before the larger ones. */
    private void fillRows() {
        int[] next = Arrays.copyOf(start, people);
        for (int e = 0; e < tail.length; e++) {
            int at = next[head[e]]++;
            neighbour[at] = tail[e];
            edge[at] = e;
        }
        for (int e = 0; e < tail.length; e++) {
            int at = next[tail[e]]++;
            neighbour[at] = head[e];
            edge[at] = e;
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
        long[] keys = new long[edges];
        for (int e = 0; e < edges; e++) {
            int low = Math.min(tail[e], head[e]);
            int high = Math.max(tail[e], head[e]);
            if (low < 0 || high >= people || low == high) {
                throw new IllegalArgumentException("no pair of people: " + tail[e] + ", " + head[e]);
            }
            if (!(weight[e] >= 0 && weight[e] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("no weight of a pair: " + weight[e]);
            }
            keys[e] = ((long) low << 32) | high;
        }
        return sorted(people, keys, weight);
    }

    private static CandidateGraph sorted(int people, long[] keys, double[] weight) {
        int edges = keys.length;
        boolean inOrder = true;
        for (int e = 1; e < edges && inOrder; e++) {
            inOrder = keys[e - 1] < keys[e];
        }
        int[] order = new int[edges];
        if (inOrder) {
            Arrays.setAll(order, e -> e);
        } else {
            Integer[] boxed = new Integer[edges];
            Arrays.setAll(boxed, e -> e);
            Arrays.sort(boxed, (a, b) -> Long.compare(keys[a], keys[b]));
            for (int e = 0; e < edges; e++) {
                order[e] = boxed[e];
            }
        }
        int[] tail = new int[edges];
        int[] head = new int[edges];
        double[] weights = new double[edges];
        for (int e = 0; e < edges; e++) {
            long key = keys[order[e]];
            if (e > 0 && key == keys[order[e - 1]]) {
                throw new IllegalArgumentException("a pair given twice: " + (key >>> 32) + ", " + (int) key);
            }
            tail[e] = (int) (key >>> 32);
            head[e] = (int) key;
            weights[e] = weight[order[e]];
        }
        return new CandidateGraph(people, tail, head, weights);
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
