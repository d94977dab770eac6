package app.kith.engine.plan;

import java.util.Arrays;

/** The pairs outside a graph that are worth more than both people cost: column generation, over all pairs there are. */
final class EveryPair {

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
        ThreadLocal<Row> rows = ThreadLocal.withInitial(() -> new Row(problem.scores().reader(), people));
        Candidates.parts(people).parallel().forEach(part -> {
            Row row = rows.get();
            for (int v = part; v < Candidates.end(part, people); v++) {
                found.read(v, price[v] + cheapest, row);
            }
        });
        return found;
    }

    private record Row(PairScores.Reader reader, int[] others, double[] weights) {
        Row(PairScores.Reader reader, int people) {
            this(reader, new int[people], new double[people]);
        }
    }

    private void read(int v, double above, Row row) {
        int count = row.reader.heaviest(v, problem.people(), above, row.others, row.weights);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int u = row.others[i];
            double over = row.weights[i] - price[v] - price[u];
            if (u > v && over > 0 && problem.isFree(u, v) && graph.find(u, v) < 0) {
                excess[v] += over;
                row.others[kept] = u;
                row.weights[kept++] = row.weights[i];
            }
        }
        partners[v] = Arrays.copyOf(row.others, kept);
        weights[v] = Arrays.copyOf(row.weights, kept);
    }

    /** What the bound of the graph lacks to hold for all pairs. */
    double excess() {
        return Arrays.stream(excess).sum();
    }

    CandidateGraph added() {
        return Candidates.join(graph, partners, weights);
    }
}
