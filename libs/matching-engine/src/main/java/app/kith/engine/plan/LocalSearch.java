package app.kith.engine.plan;

import app.kith.engine.progress.Progress;

/** Improves a choice of pairs along alternating trails, beginning where it and the prices disagree, until no trail is found that gains. */
final class LocalSearch {

    /** Of one search; see {@link Trails}. */
    private static final int EFFORT = 1000;

    /** Prices are not more exact than this. */
    private static final double NEGLIGIBLE = 1e-6;

    private static final int TURNS_PER_REPORT = 1024;

    private final CandidateGraph graph;
    private final Meetings meetings;
    private final double[] price;
    private final Trails trails;
    private final Progress progress;

    private final int[] queue;
    private final boolean[] waits;
    private int first;
    private int waiting;
    private final int[] trail = new int[256];

    LocalSearch(CandidateGraph graph, Meetings meetings, double[] price, int[] floor, Progress progress) {
        this.graph = graph;
        this.meetings = meetings;
        this.price = price;
        this.progress = progress;
        trails = new Trails(graph, meetings, price, floor);
        queue = new int[graph.people()];
        waits = new boolean[graph.people()];
    }

    /** Returns whether it came to its end. */
    boolean run() {
        for (int v = 0; v < graph.people(); v++) {
            enqueue(v);
        }
        int turns = 0;
        while (waiting > 0) {
            if (turns++ % TURNS_PER_REPORT == 0
                    && !progress.goesOn(Progress.Step.PAIRS, Math.max(0, 1 - (double) waiting / queue.length))) {
                return false;
            }
            int v = queue[first];
            first = (first + 1) % queue.length;
            waiting--;
            waits[v] = false;
            if (improveAt(v)) {
                int size = trails.trail(trail);
                for (int i = 0; i < size; i++) {
                    enqueue(trail[i]);
                }
            }
        }
        return true;
    }

    private void enqueue(int v) {
        if (!waits[v]) {
            waits[v] = true;
            queue[(first + waiting++) % queue.length] = v;
        }
    }

    private boolean improveAt(int v) {
        double violation = violation(v);
        if (Math.max(price[v], violation) > NEGLIGIBLE && trails.fill(v, EFFORT)) {
            return true;
        }
        return violation > NEGLIGIBLE && trails.exchange(v, violation, EFFORT);
    }

    /** By how much a pair of this person's should be chosen and is not, or should not be and is. */
    private double violation(int v) {
        double most = 0;
        for (int h = graph.start(v); h < graph.start(v + 1); h++) {
            int e = graph.edge(h);
            double over = graph.weight(e) - price[v] - price[graph.neighbour(h)];
            most = Math.max(most, meetings.has(e) ? -over : over);
        }
        return most;
    }
}
