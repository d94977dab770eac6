package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** What one would do first: take the heaviest pair for which both have room, again and again. */
final class PlainGreedy {

    private final double[] valueOf;
    private double value;

    private PlainGreedy(CandidateGraph graph, int limit) {
        valueOf = new double[graph.people()];
        int[] room = new int[graph.people()];
        Arrays.fill(room, limit);
        IntStream.range(0, graph.edges())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(graph::weight).reversed())
                .forEach(e -> {
                    int u = graph.tail(e);
                    int v = graph.head(e);
                    if (room[u] > 0 && room[v] > 0) {
                        room[u]--;
                        room[v]--;
                        valueOf[u] += graph.weight(e);
                        valueOf[v] += graph.weight(e);
                        value += graph.weight(e);
                    }
                });
    }

    static PlainGreedy of(CandidateGraph graph, int limit) {
        return new PlainGreedy(graph, limit);
    }

    double value() {
        return value;
    }

    double[] valueOf() {
        return valueOf.clone();
    }
}
