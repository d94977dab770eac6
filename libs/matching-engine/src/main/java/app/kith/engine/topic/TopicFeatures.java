package app.kith.engine.topic;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Field;
import app.kith.engine.language.Intent;
import app.kith.engine.language.Language;
import app.kith.engine.topic.TopicRanker.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What speaks for one topic after the other of the same text: what the ranker's trees look at. */
final class TopicFeatures {

    /** The place of a topic that no word speaks for. */
    private static final int NOWHERE = 25;

    private final TopicRanker ranker;
    private final Evidence known;
    private final List<Integer> places;
    private final Map<Integer, Double> said;
    private final Map<Integer, Double> capable;
    private final Map<Integer, Double> named;
    private final double[] fieldsByWords;
    private final double[] fieldsByMeaning = new double[Field.values().length];
    private final double mostByWords;
    private double mostByMeaning = Double.NEGATIVE_INFINITY;
    private double allByMeaning;

    /** @param places the likeliest topics by words, the likeliest first */
    TopicFeatures(TopicRanker ranker, Evidence known, List<Integer> places) {
        this.ranker = ranker;
        this.known = known;
        this.places = places;
        List<Guess> guesses = TopicIndex.guesses(known.words());
        said = probabilities(guesses);
        double[] roles = known.roles();
        capable = roles == null ? Map.of() : probabilities(TopicIndex.guesses(roles));
        named = probabilities(known.named());
        mostByWords = places.isEmpty() ? 0 : known.words()[places.getFirst()];
        fieldsByWords = new double[fieldsByMeaning.length];
        guesses.forEach(guess -> fieldsByWords[ranker.field(guess.topic())] += guess.probability());
        double[] meaning = known.meaning();
        if (meaning != null) {
            weigh(meaning);
        }
    }

    private void weigh(double[] meaning) {
        for (double score : meaning) {
            mostByMeaning = Double.isNaN(score) ? mostByMeaning : Math.max(mostByMeaning, score);
        }
        for (int topic = 0; topic < meaning.length; topic++) {
            if (!Double.isNaN(meaning[topic])) {
                double share = Math.exp(meaning[topic] - mostByMeaning);
                allByMeaning += share;
                fieldsByMeaning[ranker.field(topic)] += share;
            }
        }
    }

    private static Map<Integer, Double> probabilities(List<Guess> guesses) {
        Map<Integer, Double> probabilities = new HashMap<>();
        guesses.forEach(guess -> probabilities.put(guess.topic(), guess.probability()));
        return probabilities;
    }

    double[] of(int topic) {
        Analysed text = known.text();
        int place = places.indexOf(topic);
        boolean work = text.has(Intent.SEEKS_WORK);
        boolean hires = text.has(Intent.SEEKS_STAFF);
        double[] roles = known.roles();
        double[] meaning = known.meaning();
        double score = meaning == null ? Double.NaN : meaning[topic];
        double share = Math.exp(score - mostByMeaning) / allByMeaning;
        return new double[] {
            known.words()[topic],
            mostByWords - known.words()[topic],
            place < 0 ? NOWHERE : place,
            said.getOrDefault(topic, 0.0),
            ranker.explained(text, topic),
            roles == null ? -1 : roles[topic],
            capable.getOrDefault(topic, 0.0),
            named.getOrDefault(topic, 0.0),
            number(known.kind()),
            text.words().size(),
            text.known(),
            ranker.isStaff(topic) ? 1 : 0,
            (work ? 1 : 0) + (hires ? 2 : 0),
            work || hires ? (ranker.isStaff(topic) ? 2 : 1) : 0,
            fieldsByWords[ranker.field(topic)],
            besides(topic),
            text.language() == Language.ENGLISH ? 0 : 1,
            share,
            mostByMeaning - score,
            Double.isNaN(share) ? Double.NaN : fieldsByMeaning[ranker.field(topic)] / allByMeaning,
            meaning == null || Double.isNaN(share) ? Double.NaN : ahead(meaning, score)
        };
    }

    private static int number(Kind kind) {
        return switch (kind) {
            case ASK -> 0;
            case OFFER -> 1;
            case ROLE -> 2;
        };
    }

    /** How many topics the meaning speaks for more. */
    private static double ahead(double[] meaning, double score) {
        int ahead = 0;
        for (double other : meaning) {
            ahead += other > score ? 1 : 0;
        }
        return ahead;
    }

    /** What speaks for topics that stand near to this one. */
    private double besides(int topic) {
        double most = 0;
        for (int other : ranker.near(topic)) {
            most = Math.max(most, known.words()[other]);
        }
        for (int other : places) {
            for (int one : ranker.near(other)) {
                most = one == topic ? Math.max(most, known.words()[other]) : most;
            }
        }
        return most;
    }
}
