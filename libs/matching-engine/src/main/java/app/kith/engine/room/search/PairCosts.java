package app.kith.engine.room.search;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.room.Couple;
import java.util.Map;
import java.util.TreeMap;

/** What seating two people together costs whatever else is planned: vetoes, having met before, colleagues, less what is wished. */
final class PairCosts {

    /** Up to here every pair has a cell of its own: 16 MiB. */
    private static final int DENSE = 2_048;

    private final int people;
    private final int[] company;
    private final double colleagues;
    private final CandidateGraph penalties;
    private final CandidateGraph wishes;
    private final double perWish;
    private final float[] dense;

    PairCosts(Evening evening, Weights weights) {
        people = evening.people;
        company = evening.company;
        colleagues = weights.colleagues();
        penalties = penalties(evening, weights);
        wishes = evening.input.wishes();
        double greatest = 0;
        for (int e = 0; weights.wish() > 0 && e < wishes.edges(); e++) {
            greatest = Math.max(greatest, wishes.weight(e));
        }
        perWish = greatest > 0 ? weights.wish() / greatest : 0;
        dense = people <= DENSE ? new float[people * people] : new float[0];
        fillDense();
    }

    private static CandidateGraph penalties(Evening evening, Weights weights) {
        Map<Couple, Double> sums = new TreeMap<>();
        evening.met().forEach((couple, times) -> sums.put(couple, weights.repeat() * times));
        evening.input.ties().vetoes().forEach(veto -> sums.merge(veto, weights.veto(), Double::sum));
        int[] tail = new int[sums.size()];
        int[] head = new int[sums.size()];
        double[] weight = new double[sums.size()];
        int e = 0;
        for (Map.Entry<Couple, Double> sum : sums.entrySet()) {
            tail[e] = sum.getKey().a();
            head[e] = sum.getKey().b();
            weight[e++] = sum.getValue();
        }
        return CandidateGraph.of(evening.people, tail, head, weight);
    }

    private void fillDense() {
        if (dense.length == 0) {
            return;
        }
        for (int u = 0; u < people; u++) {
            for (int v = u + 1; v < people; v++) {
                if (areColleagues(u, v)) {
                    add(u, v, colleagues);
                }
            }
        }
        for (int e = 0; e < penalties.edges(); e++) {
            add(penalties.tail(e), penalties.head(e), penalties.weight(e));
        }
        for (int e = 0; perWish > 0 && e < wishes.edges(); e++) {
            add(wishes.tail(e), wishes.head(e), -perWish * wishes.weight(e));
        }
    }

    private void add(int u, int v, double cost) {
        dense[u * people + v] += (float) cost;
        dense[v * people + u] += (float) cost;
    }

    double of(int u, int v) {
        return dense.length > 0 ? dense[u * people + v] : sparse(u, v);
    }

    private double sparse(int u, int v) {
        double cost = areColleagues(u, v) ? colleagues : 0;
        int penalty = penalties.find(u, v);
        if (penalty >= 0) {
            cost += penalties.weight(penalty);
        }
        if (perWish > 0) {
            int wish = wishes.find(u, v);
            if (wish >= 0) {
                cost -= perWish * wishes.weight(wish);
            }
        }
        return cost;
    }

    private boolean areColleagues(int u, int v) {
        return company[u] >= 0 && company[u] == company[v];
    }
}
