package app.kith.engine.plan;

/** A choice of pairs of a graph within everybody's limit, being changed. */
final class Meetings {

    private final CandidateGraph graph;
    private final int[] capacity;
    private final boolean[] chosen;
    private final int[] degree;

    Meetings(CandidateGraph graph, int[] capacity) {
        this.graph = graph;
        this.capacity = capacity;
        chosen = new boolean[graph.edges()];
        degree = new int[graph.people()];
    }

    boolean has(int edge) {
        return chosen[edge];
    }

    int degree(int person) {
        return degree[person];
    }

    int room(int person) {
        return capacity[person] - degree[person];
    }

    boolean hasRoom(int person) {
        return degree[person] < capacity[person];
    }

    void add(int edge) {
        flip(edge, true, 1);
    }

    void remove(int edge) {
        flip(edge, false, -1);
    }

    private void flip(int edge, boolean to, int by) {
        chosen[edge] = to;
        degree[graph.tail(edge)] += by;
        degree[graph.head(edge)] += by;
    }

    double value() {
        double value = 0;
        for (int e = 0; e < chosen.length; e++) {
            value += chosen[e] ? graph.weight(e) : 0;
        }
        return value;
    }

    /** Takes over what was chosen on a graph with some of the same pairs. */
    void addAll(Meetings others) {
        for (int e = 0; e < others.chosen.length; e++) {
            if (others.chosen[e]) {
                add(graph.find(others.graph.tail(e), others.graph.head(e)));
            }
        }
    }

    Meetings copy() {
        Meetings copy = new Meetings(graph, capacity);
        copy.addAll(this);
        return copy;
    }

    CandidateGraph graph() {
        return graph;
    }

    int edges() {
        return chosen.length;
    }
}
