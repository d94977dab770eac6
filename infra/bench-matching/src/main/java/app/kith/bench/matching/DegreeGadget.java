package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;
import org.jgrapht.Graph;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/**
 * The best plan on a graph by JGraphT, whose matchings know no limits: a person becomes as many nodes as meetings are allowed, a pair two
 * joined nodes, one for each person and tied to all of that person's. A chosen pair then takes two ties, any other the joint, all of the
 * pair's weight (Tutte, A short proof of the factor theorem for finite graphs, 1954).
 */
final class DegreeGadget {

    private DegreeGadget() {}

    static double optimum(CandidateGraph graph, int limit) {
        Graph<Integer, DefaultWeightedEdge> gadget = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(), SupplierUtil.createDefaultWeightedEdgeSupplier());
        int places = graph.people() * limit;
        for (int node = 0; node < places + 2 * graph.edges(); node++) {
            gadget.addVertex();
        }
        double all = 0;
        for (int e = 0; e < graph.edges(); e++) {
            double weight = graph.weight(e);
            int one = places + 2 * e;
            join(gadget, one, one + 1, weight);
            for (int place = 0; place < limit; place++) {
                join(gadget, one, graph.tail(e) * limit + place, weight);
                join(gadget, one + 1, graph.head(e) * limit + place, weight);
            }
            all += weight;
        }
        var matching = new KolmogorovWeightedMatching<>(gadget, ObjectiveSense.MAXIMIZE);
        return matching.getMatching().getWeight() - all;
    }

    private static void join(Graph<Integer, DefaultWeightedEdge> gadget, int one, int other, double weight) {
        gadget.setEdgeWeight(gadget.addEdge(one, other), weight);
    }
}
