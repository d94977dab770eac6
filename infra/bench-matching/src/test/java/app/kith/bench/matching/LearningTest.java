package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.kith.engine.learning.BoostedTrees;
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
        BoostedTrees trees = TreeFitting.fit(features, yes, TreeFitting.Settings.USUAL);

        assertThat(trees.probability(new double[] {1, 1, 0})).isGreaterThan(0.75);
        assertThat(trees.probability(new double[] {-1, -1, 0})).isGreaterThan(0.75);
        assertThat(trees.probability(new double[] {1, -1, 0})).isLessThan(0.25);
        assertThat(trees.probability(new double[] {Double.NaN, 1, 0})).isBetween(0.0, 1.0);
    }

    @Test
    void the_same_examples_and_seed_give_the_same_trees() {
        examples((x, y) -> x);
        BoostedTrees once = TreeFitting.fit(features, yes, TreeFitting.Settings.USUAL);
        BoostedTrees again = TreeFitting.fit(features, yes, TreeFitting.Settings.USUAL);

        for (double[] row : features) {
            assertThat(again.score(row)).isEqualTo(once.score(row));
        }
    }

    @Test
    void features_that_never_vary_teach_nothing() {
        RidgeLogistic line = RidgeLogistic.fit(new double[][] {{1}, {1}}, new boolean[] {true, false}, 1);
        BoostedTrees trees =
                TreeFitting.fit(new double[][] {{1}, {1}}, new boolean[] {true, false}, TreeFitting.Settings.USUAL);

        assertThat(line.probability(new double[] {7})).isCloseTo(0.5, within(1e-6));
        assertThat(trees.probability(new double[] {7})).isCloseTo(0.5, within(0.01));
    }

    @Test
    void nothing_to_learn_from_is_refused() {
        assertThatThrownBy(() -> RidgeLogistic.fit(new double[0][], new boolean[0], 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RidgeLogistic.fit(new double[1][1], new boolean[1], Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TreeFitting.fit(new double[1][1], new boolean[2], TreeFitting.Settings.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeFitting.Settings(0, 3, 0.1, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeFitting.Settings(10, 3, Double.NaN, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
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
