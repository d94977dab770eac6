package app.kith.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what may answer an ask at all: gifts that share a topic or a rare word with it, those that share most first. For one thread. */
final class CandidateGifts {

    /** What a shared rare word counts against a topic that both are surely about. */
    private static final double WORD = 0.35;

    /** A topic that a text is less probably about brings nobody together. */
    private static final double FAINT = 0.01;

    private record Posting(int gift, double weight) {}

    private final Map<Integer, List<Posting>> byTopic = new HashMap<>();
    private final Map<Integer, List<Posting>> byWord = new HashMap<>();
    private final double[] scores;
    private final int[] touched;

    CandidateGifts(List<Reading> gifts) {
        for (int gift = 0; gift < gifts.size(); gift++) {
            Reading reading = gifts.get(gift);
            if (reading.has(Intent.AVOIDS)) {
                continue;
            }
            Weights given = reading.guesses().given().max(reading.guesses().named());
            for (int at = 0; at < given.size(); at++) {
                if (given.probability(at) >= FAINT) {
                    byTopic.computeIfAbsent(given.topic(at), any -> new ArrayList<>())
                            .add(new Posting(gift, given.probability(at)));
                }
            }
            for (int word : reading.terms().rare()) {
                byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(new Posting(gift, WORD));
            }
        }
        scores = new double[gifts.size()];
        touched = new int[gifts.size()];
    }

    /** At most so many, ascending. */
    int[] of(Reading ask, int most) {
        int count = 0;
        Weights asked = ask.guesses().asked();
        for (int at = 0; at < asked.size(); at++) {
            if (asked.probability(at) >= FAINT) {
                count = add(byTopic.getOrDefault(asked.topic(at), List.of()), asked.probability(at), count);
            }
        }
        for (int word : ask.terms().rare()) {
            count = add(byWord.getOrDefault(word, List.of()), 1, count);
        }
        int[] best = count <= most
                ? Arrays.copyOf(touched, count)
                : Arrays.stream(touched, 0, count)
                        .boxed()
                        .sorted((one, other) -> scores[one] == scores[other]
                                ? Integer.compare(one, other)
                                : Double.compare(scores[other], scores[one]))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int i = 0; i < count; i++) {
            scores[touched[i]] = 0;
        }
        Arrays.sort(best);
        return best;
    }

    private int add(List<Posting> postings, double weight, int before) {
        int count = before;
        for (Posting posting : postings) {
            if (scores[posting.gift()] == 0) {
                touched[count++] = posting.gift();
            }
            scores[posting.gift()] += weight * posting.weight();
        }
        return count;
    }
}
