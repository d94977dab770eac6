package app.kith.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The scored pairs among the roster: for each person the best givers and the people best given to, found through an index of words. */
final class Scores {

    /** How many givers are kept for each person before the pairs are scored in both directions. */
    private static final int GIVERS_PER_PERSON = 64;

    /** c of the score: one shared word that few others use gives about 0.7. */
    private static final double SCALE = 4;

    /** A pair worth meeting; {@code weight} is the score before any penalty. */
    record Edge(int u, int v, double weight) {}

    private final Roster roster;
    private final double reciprocity;
    private final List<List<Set<String>>> asks = new ArrayList<>();
    private final List<List<Set<String>>> offers = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Map<String, List<int[]>> offering = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Long, Double> weights = new HashMap<>();

    static Scores of(Roster roster, double reciprocity) {
        Scores scores = new Scores(roster, reciprocity);
        scores.read();
        scores.score();
        return scores;
    }

    private Scores(Roster roster, double reciprocity) {
        this.roster = roster;
        this.reciprocity = reciprocity;
    }

    List<Edge> edges() {
        return edges;
    }

    double weight(int u, int v) {
        return weights.getOrDefault(roster.key(u, v), 0.0);
    }

    Suggestion suggestion(int u, int v) {
        List<Gift> gifts = new ArrayList<>();
        for (Gift gift : Arrays.asList(gift(u, v), gift(v, u))) {
            if (gift != null) {
                gifts.add(gift);
            }
        }
        gifts.sort(Comparator.comparingDouble(Gift::strength).reversed());
        return new Suggestion(roster.pair(u, v), weigh(give(u, v), give(v, u)), gifts);
    }

    private void read() {
        Map<String, Integer> peopleUsing = new HashMap<>();
        for (int i = 0; i < roster.size(); i++) {
            List<Set<String>> asked = words(roster.person(i).asks());
            List<Set<String>> offered = words(roster.person(i).offers());
            asks.add(asked);
            offers.add(offered);
            Set<String> used = new TreeSet<>();
            asked.forEach(used::addAll);
            offered.forEach(used::addAll);
            used.forEach(word -> peopleUsing.merge(word, 1, Integer::sum));
            for (int offer = 0; offer < offered.size(); offer++) {
                int[] place = {i, offer};
                offered.get(offer)
                        .forEach(word -> offering.computeIfAbsent(word, ignored -> new ArrayList<>())
                                .add(place));
            }
        }
        peopleUsing.forEach((word, people) -> rarity.put(word, 1 + Math.log((roster.size() + 1.0) / (people + 1.0))));
    }

    private static List<Set<String>> words(List<String> texts) {
        return texts.stream().map(Words::of).toList();
    }

    private void score() {
        Tally tally = new Tally(roster.size());
        for (int taker = 0; taker < roster.size(); taker++) {
            for (Set<String> ask : asks.get(taker)) {
                for (String word : ask) {
                    for (int[] place : offering.getOrDefault(word, List.of())) {
                        if (place[0] != taker) {
                            tally.add(place[0], rarity(word));
                        }
                    }
                }
            }
            for (int giver : tally.takeBest(GIVERS_PER_PERSON)) {
                addEdge(taker, giver);
            }
        }
    }

    private void addEdge(int u, int v) {
        if (!weights.containsKey(roster.key(u, v)) && roster.bond(u, v) != Bond.VETOED) {
            double weight = weigh(give(u, v), give(v, u));
            weights.put(roster.key(u, v), weight);
            edges.add(new Edge(Math.min(u, v), Math.max(u, v), weight));
        }
    }

    private double weigh(double there, double back) {
        double mean = (there + back) / 2;
        double harmonic = mean == 0 ? 0 : there * back / mean;
        return reciprocity * harmonic + (1 - reciprocity) * mean;
    }

    private double give(int giver, int taker) {
        double sum = 0;
        for (Set<String> ask : asks.get(taker)) {
            double best = 0;
            for (Set<String> offer : offers.get(giver)) {
                best = Math.max(best, overlap(ask, offer));
            }
            sum += best;
        }
        return 1 - Math.exp(-sum / SCALE);
    }

    private @Nullable Gift gift(int giver, int taker) {
        Participant from = roster.person(giver);
        Participant to = roster.person(taker);
        Gift gift = null;
        double best = 0;
        for (int ask = 0; ask < to.asks().size(); ask++) {
            for (int offer = 0; offer < from.offers().size(); offer++) {
                double overlap =
                        overlap(asks.get(taker).get(ask), offers.get(giver).get(offer));
                if (overlap > best) {
                    best = overlap;
                    gift = new Gift(
                            from.id(),
                            to.id(),
                            give(giver, taker),
                            to.asks().get(ask),
                            from.offers().get(offer));
                }
            }
        }
        return gift;
    }

    private double overlap(Set<String> ask, Set<String> offer) {
        double sum = 0;
        for (String word : ask) {
            if (offer.contains(word)) {
                sum += rarity(word);
            }
        }
        return sum;
    }

    private double rarity(String word) {
        return rarity.getOrDefault(word, 1.0);
    }
}
