package app.kith.bench.matching.reasons;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How alike texts are by the words that they share, the rare ones counting more. */
final class TfIdf {

    private final Map<String, Map<String, Double>> vectors = new HashMap<>();

    TfIdf(Set<String> texts) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Map<String, Integer> documents = new HashMap<>();
        for (String text : texts) {
            Map<String, Integer> count = new LinkedHashMap<>();
            PlainWords.of(text).forEach(word -> count.merge(word, 1, Integer::sum));
            counts.put(text, count);
            count.keySet().forEach(word -> documents.merge(word, 1, Integer::sum));
        }
        counts.forEach((text, count) -> vectors.put(text, vector(count, documents, texts.size())));
    }

    private static Map<String, Double> vector(Map<String, Integer> count, Map<String, Integer> documents, int of) {
        Map<String, Double> weights = new LinkedHashMap<>();
        count.forEach((word, times) ->
                weights.put(word, times * Math.log((1.0 + of) / (1 + documents.getOrDefault(word, 0)))));
        double length =
                Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
        weights.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        return weights;
    }

    /** The cosine of two of the texts. */
    double cosine(String one, String other) {
        Map<String, Double> there = vectors.getOrDefault(other, Map.of());
        double sum = 0;
        for (Map.Entry<String, Double> word :
                vectors.getOrDefault(one, Map.of()).entrySet()) {
            sum += word.getValue() * there.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }
}
