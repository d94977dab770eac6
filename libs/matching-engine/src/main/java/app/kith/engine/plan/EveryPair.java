package app.kith.engine.plan;

import java.util.Arrays;

/** The pairs outside a graph that are worth more than both people cost: column generation, over all pairs there are. */
final class EveryPair {

    private static final int COLUMNS_PER_PERSON = 16;

    private final Problem problem;
    private final CandidateGraph graph;
    private final double[] price;
    private final int[][] partners;
    private final double[][] weights;
    private final double[] excess;

    private EveryPair(Problem problem, CandidateGraph graph, double[] price) {
        this.problem = problem;
        this.graph = graph;
        this.price = price;
        partners = new int[problem.people()][];
        weights = new double[problem.people()][];
        excess = new double[problem.people()];
    }

    static EveryPair above(Problem problem, CandidateGraph graph, double[] price) {
        EveryPair found = new EveryPair(problem, graph, price);
        double cheapest = Arrays.stream(price).min().orElse(0);
        int people = problem.people();
        ThreadLocal<Row> rows =
                ThreadLocal.withInitial(() -> new Row(problem.scores().reader(), people));
        Candidates.parts(people).parallel().forEach(part -> {
            Row row = rows.get();
            for (int v = part; v < Candidates.end(part, people); v++) {
                found.read(v, price[v] + cheapest, row);
            }
        });
        return found;
    }

    private static final class Row {

        private final PairScores.Reader reader;
        private final int[] others;
        private final double[] weights;

        Row(PairScores.Reader reader, int people) {
            this.reader = reader;
            others = new int[people];
            weights = new double[people];
        }
    }

    private void read(int v, double above, Row row) {
        int people = problem.people();
        int count = row.reader.heaviest(v, people, above, row.others, row.weights);
        // of equals the next after the person, in a circle, lest everybody gets the same few
        Heaviest most = new Heaviest(COLUMNS_PER_PERSON, new int[COLUMNS_PER_PERSON], new double[COLUMNS_PER_PERSON]);
        for (int i = 0; i < count; i++) {
            int u = row.others[i];
            double over = row.weights[i] - price[v] - price[u];
            if (over > 0 && problem.isFree(u, v) && graph.find(u, v) < 0) {
                excess[v] += over / 2; // counted once more for the other person
                most.offer(Math.floorMod(u - v, people), over);
            }
        }
        partners[v] = new int[most.size()];
        weights[v] = new double[most.size()];
        for (int i = 0; i < most.size(); i++) {
            partners[v][i] = (most.other(i) + v) % people;
            weights[v][i] = problem.scores().weight(v, partners[v][i]);
        }
    }

    /** What the bound of the graph lacks to hold for all pairs. */
    double excess() {
        return Arrays.stream(excess).sum();
    }

    CandidateGraph added() {
        return Candidates.join(graph, partners, weights);
    }
}
