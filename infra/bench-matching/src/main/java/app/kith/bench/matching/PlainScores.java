package app.kith.bench.matching;

import app.kith.engine.preference.Profile;
import app.kith.engine.text.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The score of a pair as one would write it first: the words of each text in a hash table, rare ones worth more. */
final class PlainScores {

    private static final double RECIPROCITY = 0.7;

    private final List<List<Set<String>>> asks = new ArrayList<>();
    private final List<List<Set<String>>> offers = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();

    PlainScores(List<Profile> people) {
        Map<String, Integer> frequency = new HashMap<>();
        for (Profile person : people) {
            asks.add(words(person.asks()));
            offers.add(words(person.offers()));
            offers.getLast().forEach(offer -> offer.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        }
        frequency.forEach((word, count) -> rarity.put(word, Math.log((double) people.size() / count)));
    }

    private static List<Set<String>> words(List<Statement> statements) {
        return statements.stream()
                .map(statement -> Set.copyOf(
                        List.of(statement.text().toLowerCase(Locale.ROOT).split(" "))))
                .toList();
    }

    double weight(int a, int b) {
        double there = give(a, b);
        double back = give(b, a);
        double mean = (there + back) / 2;
        return mean == 0 ? 0 : RECIPROCITY * there * back / mean + (1 - RECIPROCITY) * mean;
    }

    private double give(int giver, int taker) {
        double sum = 0;
        for (Set<String> ask : asks.get(taker)) {
            double best = 0;
            for (Set<String> offer : offers.get(giver)) {
                double shared = 0;
                for (String word : ask) {
                    shared += offer.contains(word) ? rarity.getOrDefault(word, 0.0) : 0;
                }
                best = Math.max(best, shared);
            }
            sum += best;
        }
        return 1 - Math.exp(-sum);
    }
}
