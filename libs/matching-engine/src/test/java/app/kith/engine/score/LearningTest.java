package app.kith.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final int EXAMPLES = 2000;
    private final Random random = new Random(5);
    private final double[][] features = new double[EXAMPLES][3];
    private final boolean[] yes = new boolean[EXAMPLES];

    @Test
    void a_line_is_found_by_the_ridge_and_its_probabilities_are_calibrated() {
        examples((x, y) -> 1.5 * x - y);
        RidgeLogistic model = RidgeLogistic.fit(features, yes, 1);

        assertThat(model.probability(new double[] {1, 0, 0})).isCloseTo(0.82, within(0.05));
        assertThat(model.probability(new double[] {0, 1, 0})).isCloseTo(0.27, within(0.05));
        assertThat(model.probability(new double[] {0, 0, 2})).isCloseTo(0.5, within(0.1));
        assertThat(model.probability(new double[] {1, Double.NaN, 0}))
                .as("unknown counts as average")
                .isCloseTo(model.probability(new double[] {1, 0, 0}), within(0.05));
    }

    @Test
    void a_strong_ridge_leaves_only_the_share_of_yes() {
        examples((x, y) -> 3 * x + 1);
        RidgeLogistic model = RidgeLogistic.fit(features, yes, 1e9);
        long count = 0;
        for (boolean one : yes) {
            count += one ? 1 : 0;
        }

        assertThat(model.probability(new double[] {2, 0, 0})).isCloseTo(count / (double) EXAMPLES, within(1e-3));
    }

    @Test
    void what_no_line_can_tell_is_found_by_trees() {
        examples((x, y) -> x * y > 0 ? 2 : -2);
        BoostedTrees trees = BoostedTrees.fit(features, yes, BoostedTrees.Settings.USUAL);

        assertThat(trees.probability(new double[] {1, 1, 0})).isGreaterThan(0.75);
        assertThat(trees.probability(new double[] {-1, -1, 0})).isGreaterThan(0.75);
        assertThat(trees.probability(new double[] {1, -1, 0})).isLessThan(0.25);
        assertThat(trees.probability(new double[] {Double.NaN, 1, 0})).isBetween(0.0, 1.0);
    }

    @Test
    void the_same_examples_and_seed_give_the_same_trees() {
        examples((x, y) -> x);
        BoostedTrees once = BoostedTrees.fit(features, yes, BoostedTrees.Settings.USUAL);
        BoostedTrees again = BoostedTrees.fit(features, yes, BoostedTrees.Settings.USUAL);

        for (double[] row : features) {
            assertThat(again.score(row)).isEqualTo(once.score(row));
        }
    }

    @Test
    void features_that_never_vary_teach_nothing() {
        RidgeLogistic line = RidgeLogistic.fit(new double[][] {{1}, {1}}, new boolean[] {true, false}, 1);
        BoostedTrees trees =
                BoostedTrees.fit(new double[][] {{1}, {1}}, new boolean[] {true, false}, BoostedTrees.Settings.USUAL);

        assertThat(line.probability(new double[] {7})).isCloseTo(0.5, within(1e-6));
        assertThat(trees.probability(new double[] {7})).isCloseTo(0.5, within(0.01));
    }

    @Test
    void nothing_to_learn_from_is_refused() {
        assertThatThrownBy(() -> RidgeLogistic.fit(new double[0][], new boolean[0], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RidgeLogistic.fit(new double[1][1], new boolean[1], Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BoostedTrees.fit(new double[1][1], new boolean[2], BoostedTrees.Settings.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoostedTrees.Settings(0, 3, 0.1, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoostedTrees.Settings(10, 3, Double.NaN, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_is_liked_by_all_is_expected_to_be_liked_by_the_next() {
        List<RoomFeedback.Answer> answers = new ArrayList<>();
        for (int from = 0; from < 5; from++) {
            answers.add(new RoomFeedback.Answer(from, 10, true));
            answers.add(new RoomFeedback.Answer(from, 11, false));
            answers.add(new RoomFeedback.Answer(from, 12, from == 0));
        }
        RoomFeedback feedback = RoomFeedback.of(20, answers, (from, to) -> 0);

        assertThat(feedback.appeal(10)).isPositive();
        assertThat(feedback.appeal(11)).isNegative();
        assertThat(feedback.readiness(0)).isGreaterThan(feedback.readiness(1));
        assertThat(feedback.probability(7, 10)).isGreaterThan(feedback.probability(7, 11));
        assertThat(feedback.readiness(15)).as("nobody has heard of them").isZero();
    }

    @Test
    void who_judges_alike_is_expected_to_go_on_doing_so() {
        List<RoomFeedback.Answer> answers = List.of(
                new RoomFeedback.Answer(0, 10, true),
                new RoomFeedback.Answer(1, 10, true),
                new RoomFeedback.Answer(2, 10, false),
                new RoomFeedback.Answer(1, 11, true),
                new RoomFeedback.Answer(2, 11, false));
        RoomFeedback feedback = RoomFeedback.of(12, answers, (from, to) -> 0);

        assertThat(feedback.agreement(0, 11)).isPositive();
        assertThat(feedback.features(0, 11)).hasSize(6).doesNotContain(Double.NaN);
    }

    @Test
    void an_evening_without_answers_knows_what_was_known_before() {
        RoomFeedback feedback = RoomFeedback.of(3, List.of(), (from, to) -> from - to);

        assertThat(feedback.probability(1, 1)).isEqualTo(0.5);
        assertThat(feedback.probability(2, 1)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(new LearnedAffinity(feedback::probability).share(2, 1))
                .isEqualTo(new LearnedAffinity(feedback::probability).share(1, 2))
                .isCloseTo(feedback.probability(2, 1) * feedback.probability(1, 2), within(1e-12));
    }

    @Test
    void closer_texts_are_closer_by_words_and_by_meaning() {
        List<String> texts = List.of("bees make honey", "honey of wild bees", "money for startups", "cash", "");

        TextSimilarity words = TextSimilarity.of(texts, null);
        assertThat(words.of(0, 1)).isGreaterThan(words.of(0, 2));
        assertThat(words.of(2, 3)).isZero();
        assertThat(words.of(0)).isZero();
        assertThat(words.of(0, 4)).isZero();
        assertThat(TextSimilarity.of(texts, new Crowds.FewWords()).of(2, 3)).isPositive();
    }

    private interface Odds {
        double of(double x, double y);
    }

    private void examples(Odds odds) {
        for (int example = 0; example < EXAMPLES; example++) {
            for (int column = 0; column < 3; column++) {
                features[example][column] = random.nextGaussian();
            }
            double score = odds.of(features[example][0], features[example][1]);
            yes[example] = random.nextDouble() < RidgeLogistic.sigmoid(score);
        }
    }
}
