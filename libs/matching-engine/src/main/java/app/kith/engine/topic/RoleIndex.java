package app.kith.engine.topic;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.TextAnalysis;
import app.kith.engine.language.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which occupations and kinds of company can help with which topics. */
public final class RoleIndex {

    /** Of an occupation that is named by two words, one alone is not enough unless it is by far the rarer. */
    private static final double NAMED_FROM = 0.6;

    private static final int MOST_GUESSES = 10;

    private record Named(int topic, List<Map<String, Double>> words, double worth) {}

    private final Map<String, List<Named>> byWord = new HashMap<>();
    private final Map<String, Integer> users = new HashMap<>();
    private final int topics;

    public RoleIndex(Topics all, TextAnalysis analysis) {
        topics = all.all().size();
        List<List<Analysed>> said = all.all().stream()
                .map(topic -> topic.by().stream().map(analysis::analyse).toList())
                .toList();
        for (List<Analysed> occupations : said) {
            Set<String> keys = new HashSet<>();
            occupations.forEach(
                    one -> one.words().forEach(word -> keys.addAll(word.keys().keySet())));
            keys.forEach(key -> users.merge(key, 1, Integer::sum));
        }
        for (int topic = 0; topic < topics; topic++) {
            for (Analysed occupation : said.get(topic)) {
                add(topic, occupation);
            }
        }
    }

    private void add(int topic, Analysed occupation) {
        List<Map<String, Double>> words =
                occupation.words().stream().map(Word::keys).toList();
        double worth = words.stream().mapToDouble(this::worth).sum();
        var named = new Named(topic, words, worth);
        Set<String> keys = new HashSet<>();
        words.forEach(word -> keys.addAll(word.keySet()));
        keys.forEach(
                key -> byWord.computeIfAbsent(key, any -> new ArrayList<>()).add(named));
    }

    private double rarity(String key) {
        return Math.log(1 + topics / (double) users.getOrDefault(key, 1));
    }

    private double worth(Map<String, Double> keys) {
        double most = 0;
        for (Map.Entry<String, Double> key : keys.entrySet()) {
            most = Math.max(most, key.getValue() * rarity(key.getKey()));
        }
        return most;
    }

    /** The topics that somebody of this role can help with; the probability is how fully an occupation of theirs is named. */
    public List<Guess> guesses(Analysed role) {
        Map<String, Double> there = new HashMap<>();
        role.words().forEach(word -> word.keys().forEach((key, weight) -> there.merge(key, weight, Math::max)));
        Map<Integer, Double> best = new HashMap<>();
        Set<Named> seen = new HashSet<>();
        for (String key : there.keySet()) {
            for (Named named : byWord.getOrDefault(key, List.of())) {
                if (seen.add(named)) {
                    best.merge(named.topic(), share(named, there), Math::max);
                }
            }
        }
        return best.entrySet().stream()
                .filter(entry -> entry.getValue() >= NAMED_FROM)
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_GUESSES)
                .map(entry -> new Guess(entry.getKey(), entry.getValue(), Math.min(0.98, entry.getValue())))
                .toList();
    }

    private double share(Named named, Map<String, Double> there) {
        double found = 0;
        for (Map<String, Double> word : named.words()) {
            double best = 0;
            for (Map.Entry<String, Double> key : word.entrySet()) {
                double both = Math.min(key.getValue(), there.getOrDefault(key.getKey(), 0.0));
                best = Math.max(best, both * rarity(key.getKey()));
            }
            found += best;
        }
        return named.worth() == 0 ? 0 : found / named.worth();
    }
}
