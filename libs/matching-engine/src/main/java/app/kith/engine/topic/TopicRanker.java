package app.kith.engine.topic;

import app.kith.engine.language.Analysed;
import app.kith.engine.language.Field;
import app.kith.engine.language.Resource;
import app.kith.engine.learning.BoostedTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

    boolean isStaff(int topic) {
        return staff[topic];
    }

    double explained(Analysed text, int topic) {
        return phrases.explained(text, topic);
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
        var features =
                new TopicFeatures(this, known, Arrays.stream(byWords).boxed().toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int topic : considered(known, byWords)) {
            candidates.add(new Candidate(topic, features.of(topic)));
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
}
