package app.kith.engine.judge;

import app.kith.engine.reading.Reading;
import app.kith.engine.topic.Largest;
import app.kith.engine.topic.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds what may answer an ask at all: gifts that share a topic or a rare word with it, those that share most first, in whatever order
 * the gifts are given. For one thread.
 */
public final class CandidateGifts {

    /** What a shared rare word counts against a topic that both are surely about. */
    private static final double WORD = 0.35;

    /** A topic that a text is less probably about brings nobody together. */
    private static final double FAINT = 0.01;

    private record Posting(int place, double weight) {}

    private final Map<Integer, List<Posting>> byTopic = new HashMap<>();
    private final Map<Integer, List<Posting>> byWord = new HashMap<>();

    /** The gifts in the order of their texts; what is said of a gift is kept under its place here. */
    private final int[] inOrder;

    private final double[] scores;
    private final int[] touched;

    public CandidateGifts(List<Reading> gifts) {
        inOrder = IntStream.range(0, gifts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer gift) -> gifts.get(gift).text())
                        .thenComparing(gift -> gifts.get(gift).kind()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int place = 0; place < inOrder.length; place++) {
            Reading gift = gifts.get(inOrder[place]);
            if (!gift.isIdle()) {
                put(place, gift);
            }
        }
        scores = new double[inOrder.length];
        touched = new int[inOrder.length];
    }

    private void put(int place, Reading gift) {
        Weights given = gift.guesses().given().max(gift.guesses().named());
        for (int at = 0; at < given.size(); at++) {
            if (given.probability(at) >= FAINT) {
                byTopic.computeIfAbsent(given.topic(at), any -> new ArrayList<>())
                        .add(new Posting(place, given.probability(at)));
            }
        }
        for (int word : gift.terms().rare()) {
            byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(new Posting(place, WORD));
        }
    }

    /** At most so many, ascending. */
    public int[] of(Reading ask, int most) {
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
        int[] places = Arrays.copyOf(touched, count);
        Arrays.sort(places);
        double[] found =
                Arrays.stream(places).mapToDouble(place -> scores[place]).toArray();
        Arrays.stream(places).forEach(place -> scores[place] = 0);
        return Arrays.stream(Largest.of(found, most, any -> true))
                .map(at -> inOrder[places[at]])
                .sorted()
                .toArray();
    }

    private int add(List<Posting> postings, double weight, int before) {
        int count = before;
        for (Posting posting : postings) {
            if (scores[posting.place()] == 0) {
                touched[count++] = posting.place();
            }
            scores[posting.place()] += weight * posting.weight();
        }
        return count;
    }
}
