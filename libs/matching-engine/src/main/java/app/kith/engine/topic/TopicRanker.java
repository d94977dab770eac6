package app.kith.engine.topic;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Field;
import app.kith.engine.language.Intent;
import app.kith.engine.language.Language;
import app.kith.engine.language.Resource;
import app.kith.engine.learning.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Weighs everything that speaks for a topic: the words, the occupations that can help, and what the text means. What it makes of them
 * was learnt from texts whose topic people had named.
 */
public final class TopicRanker {

    private static final String FILE = "topic-ranker.txt";
    private static final int BY_WORDS = 20;
    private static final int BY_ROLE = 12;
    private static final int BY_MEANING = 16;
    private static final int MOST_GUESSES = 8;

    /** The place of a topic that no word speaks for. */
    private static final int NOWHERE = 25;

    private static final String STAFF = "staff-";

    /** A topic that a text may be about, and what speaks for it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Candidate(int topic, double[] features) {}

    /**
     * What is known of a text.
     *
     * @param words what its words say for each topic
     * @param roles what its words say for each topic, as those of an occupation; of a role only
     * @param named the topics that an occupation named in full can help with; of a role only
     * @param meaning what its meaning says for each topic; null where no model knows it
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares them
    public record Evidence(
            Analysed text,
            Kind kind,
            double[] words,
            double @Nullable [] roles,
            List<Guess> named,
            double @Nullable [] meaning) {

        boolean isRole() {
            return kind == Kind.ROLE;
        }
    }

    private final TopicIndex phrases;
    private final boolean[] staff;
    private final int[] field;
    private final int[][] near;
    private final BoostedTrees trees;

    public TopicRanker(Topics topics, TopicIndex phrases, BoostedTrees trees) {
        this.phrases = phrases;
        this.trees = trees;
        List<Field> fields = List.of(Field.values());
        field = topics.all().stream()
                .mapToInt(topic -> fields.indexOf(topic.field()))
                .toArray();
        near = topics.all().stream()
                .map(topic -> topic.near().stream()
                        .mapToInt(topics::number)
                        .filter(one -> one >= 0)
                        .toArray())
                .toArray(int[][]::new);
        staff = new boolean[field.length];
        for (int topic = 0; topic < staff.length; topic++) {
            staff[topic] = topics.all().get(topic).id().startsWith(STAFF);
        }
    }

    /** The topics that are plausible but weaker help than this one. */
    public int[] near(int topic) {
        return near[topic];
    }

    /** The place of its field. */
    public int field(int topic) {
        return field[topic];
    }

    /** What it learnt that comes with Kith. */
    public static BoostedTrees known() {
        return BoostedTrees.read(Resource.lines(FILE));
    }

    /** The likeliest topics, the likeliest first. */
    public List<Guess> guesses(Evidence known) {
        return candidates(known).stream()
                .map(one -> {
                    double score = trees.score(one.features());
                    return new Guess(one.topic(), score, 1 / (1 + Math.exp(-score)));
                })
                .sorted(Comparator.comparingDouble(Guess::score).reversed())
                .limit(MOST_GUESSES)
                .toList();
    }

    /** Every topic that anything speaks for. */
    public List<Candidate> candidates(Evidence known) {
        int[] byWords = Largest.of(known.words(), BY_WORDS, topic -> known.words()[topic] > 0);
        var sight = new Sight(known, Arrays.stream(byWords).boxed().toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int topic : considered(known, byWords)) {
            candidates.add(new Candidate(topic, sight.of(topic)));
        }
        return candidates;
    }

    private static Set<Integer> considered(Evidence known, int[] byWords) {
        Set<Integer> topics = new TreeSet<>();
        for (int topic : byWords) {
            topics.add(topic);
        }
        double[] roles = known.roles();
        if (roles != null) {
            for (int topic : Largest.of(roles, BY_ROLE, topic -> roles[topic] > 0)) {
                topics.add(topic);
            }
        }
        known.named().forEach(guess -> topics.add(guess.topic()));
        double[] meaning = known.meaning();
        if (meaning != null) {
            for (int topic : Largest.of(meaning, BY_MEANING, topic -> !Double.isNaN(meaning[topic]))) {
                topics.add(topic);
            }
        }
        return topics;
    }

    /** Looks at one topic after the other of the same text. */
    private final class Sight {

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

        Sight(Evidence known, List<Integer> places) {
            this.known = known;
            this.places = places;
            List<Guess> guesses = phrases.guesses(known.words());
            said = probabilities(guesses);
            double[] roles = known.roles();
            capable = roles == null ? Map.of() : probabilities(phrases.guesses(roles));
            named = probabilities(known.named());
            mostByWords = places.isEmpty() ? 0 : known.words()[places.getFirst()];
            fieldsByWords = new double[fieldsByMeaning.length];
            guesses.forEach(guess -> fieldsByWords[field[guess.topic()]] += guess.probability());
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
                    fieldsByMeaning[field[topic]] += share;
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
                phrases.explained(text, topic),
                roles == null ? -1 : roles[topic],
                capable.getOrDefault(topic, 0.0),
                named.getOrDefault(topic, 0.0),
                number(known.kind()),
                text.words().size(),
                text.known(),
                staff[topic] ? 1 : 0,
                (work ? 1 : 0) + (hires ? 2 : 0),
                work || hires ? (staff[topic] ? 2 : 1) : 0,
                fieldsByWords[field[topic]],
                besides(topic),
                text.language() == Language.ENGLISH ? 0 : 1,
                share,
                mostByMeaning - score,
                Double.isNaN(share) ? Double.NaN : fieldsByMeaning[field[topic]] / allByMeaning,
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
            for (int other : near[topic]) {
                most = Math.max(most, known.words()[other]);
            }
            for (int other : places) {
                for (int one : near[other]) {
                    most = one == topic ? Math.max(most, known.words()[other]) : most;
                }
            }
            return most;
        }
    }
}
