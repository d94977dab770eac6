package app.kith.engine.room.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Augments a matching in a general graph until it is as large as can be: Edmonds' blossom algorithm (Paths, Trees, and Flowers, 1965),
 * breadth first with contracted bases. Whoever is matched stays matched, if perhaps to somebody else.
 */
public final class MaximumMatching {

    public static final int NOBODY = -1;

    /** The graph, asked edge by edge. */
    public interface Graph {
        boolean joins(int u, int v);
    }

    private final int[] mates;
    private final int[] order;
    private final Graph graph;
    private final int[] parents;
    private final int[] bases;
    private final boolean[] inTree;

    /**
     * @param mates each vertex's partner or {@link #NOBODY}; changed in place
     * @param order the vertices that take part, in the order in which they are tried
     */
    public MaximumMatching(int[] mates, int[] order, Graph graph) {
        this.mates = mates;
        this.order = order;
        this.graph = graph;
        parents = new int[mates.length];
        bases = new int[mates.length];
        inTree = new boolean[mates.length];
    }

    public void augment() {
        for (int vertex : order) {
            if (mates[vertex] == NOBODY) {
                flip(pathFrom(vertex));
            }
        }
    }

    private void flip(int end) {
        int vertex = end;
        while (vertex != NOBODY) {
            int parent = parents[vertex];
            int next = mates[parent];
            mates[vertex] = parent;
            mates[parent] = vertex;
            vertex = next;
        }
    }

    /** The free vertex at which an augmenting path from the root ends, or {@link #NOBODY}. */
    private int pathFrom(int root) {
        Arrays.fill(inTree, false);
        Arrays.fill(parents, NOBODY);
        Arrays.setAll(bases, vertex -> vertex);
        Deque<Integer> queue = new ArrayDeque<>();
        inTree[root] = true;
        queue.add(root);
        while (!queue.isEmpty()) {
            int vertex = queue.remove();
            for (int to : order) {
                if (bases[vertex] == bases[to] || mates[vertex] == to || !graph.joins(vertex, to)) {
                    continue;
                }
                if (to == root || (mates[to] != NOBODY && parents[mates[to]] != NOBODY)) {
                    contract(vertex, to, queue);
                } else if (parents[to] == NOBODY) {
                    parents[to] = vertex;
                    if (mates[to] == NOBODY) {
                        return to;
                    }
                    inTree[mates[to]] = true;
                    queue.add(mates[to]);
                }
            }
        }
        return NOBODY;
    }

    private void contract(int vertex, int to, Deque<Integer> queue) {
        int base = commonBase(vertex, to);
        boolean[] inBlossom = new boolean[mates.length];
        mark(vertex, base, to, inBlossom);
        mark(to, base, vertex, inBlossom);
        for (int member : order) {
            if (inBlossom[bases[member]]) {
                bases[member] = base;
                if (!inTree[member]) {
                    inTree[member] = true;
                    queue.add(member);
                }
            }
        }
    }

    private void mark(int from, int base, int child, boolean[] inBlossom) {
        int vertex = from;
        int below = child;
        while (bases[vertex] != base) {
            inBlossom[bases[vertex]] = true;
            inBlossom[bases[mates[vertex]]] = true;
            parents[vertex] = below;
            below = mates[vertex];
            vertex = parents[mates[vertex]];
        }
    }

    private int commonBase(int u, int v) {
        boolean[] onPath = new boolean[mates.length];
        int vertex = u;
        while (true) {
            vertex = bases[vertex];
            onPath[vertex] = true;
            if (mates[vertex] == NOBODY) {
                break;
            }
            vertex = parents[mates[vertex]];
        }
        vertex = bases[v];
        while (!onPath[vertex]) {
            vertex = bases[parents[mates[vertex]]];
        }
        return vertex;
    }
}
