package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** People who ask and offer in three topics each, some topics much sought; what a pair is worth grows with what each can give the other. */
final class Topics {

    private static final int EACH = 3;
    private static final int KEPT = 40;

    private final int people;
    private final int topics;
    private final int[][] asks;
    private final int[][] offers;
    private final List<Integer> companies = new ArrayList<>();

    Topics(int people) {
        this.people = people;
        topics = 20 + people / 20;
        asks = new int[people][EACH];
        offers = new int[people][EACH];
        SplittableRandom random = new SplittableRandom(people);
        for (int person = 0; person < people; person++) {
            companies.add(random.nextInt(people / 5));
            for (int i = 0; i < EACH; i++) {
                asks[person][i] = sought(random);
                offers[person][i] = sought(random);
            }
        }
    }

    private int sought(SplittableRandom random) {
        return (int) (topics * random.nextDouble() * random.nextDouble());
    }

    List<Integer> companies() {
        return companies;
    }

    /** The best partners of each person who are not colleagues, weights from 0 to 1. */
    CandidateGraph wishes() {
        List<List<Integer>> offering = new ArrayList<>();
        for (int topic = 0; topic < topics; topic++) {
            offering.add(new ArrayList<>());
        }
        for (int person = 0; person < people; person++) {
            for (int topic : offers[person]) {
                offering.get(topic).add(person);
            }
        }
        Map<Long, Double> edges = new TreeMap<>();
        for (int person = 0; person < people; person++) {
            addBest(person, offering, edges);
        }
        int[] tail =
                edges.keySet().stream().mapToInt(key -> (int) (key / people)).toArray();
        int[] head =
                edges.keySet().stream().mapToInt(key -> (int) (key % people)).toArray();
        double[] weight = edges.values().stream().mapToDouble(w -> w).toArray();
        return CandidateGraph.of(people, tail, head, weight);
    }

    private void addBest(int taker, List<List<Integer>> offering, Map<Long, Double> edges) {
        TreeMap<Integer, Double> worth = new TreeMap<>();
        for (int topic : asks[taker]) {
            for (int giver : offering.get(topic)) {
                if (!companies.get(giver).equals(companies.get(taker))) {
                    worth.put(giver, worth(taker, giver));
                }
            }
        }
        worth.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()))
                .limit(KEPT)
                .forEach(entry -> {
                    long low = Math.min(taker, entry.getKey());
                    long high = Math.max(taker, entry.getKey());
                    edges.put(low * people + high, entry.getValue());
                });
    }

    private double worth(int a, int b) {
        double there = give(a, b);
        double back = give(b, a);
        return 0.7 * (there + back == 0 ? 0 : 2 * there * back / (there + back)) + 0.3 * (there + back) / 2;
    }

    private double give(int giver, int taker) {
        double sum = 0;
        for (int ask : asks[taker]) {
            for (int offer : offers[giver]) {
                sum += ask == offer ? 0.3 + 0.7 * ask / topics : 0;
            }
        }
        return 1 - Math.exp(-sum);
    }
}
