package app.kith.engine.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void the_root_of_many_rows_says_as_much_of_a_vector_as_all_of_them() {
        List<float[]> rows =
                List.of(new float[] {1, 2, 0}, new float[] {0, 1, -1}, new float[] {3, 0, 1}, new float[] {-1, 1, 2});
        float[] vector = {0.5f, -1, 2};

        double expected = rows.stream()
                .mapToDouble(row -> Vectors.product(row, vector))
                .map(product -> product * product)
                .sum();

        assertThat(Vectors.squared(Vectors.times(Vectors.root(rows), vector))).isCloseTo(expected, within(1e-4));
    }

    @Test
    void of_equal_numbers_the_earlier_is_the_larger() {
        assertThat(Largest.of(new double[] {1, 3, 3, 2, 3}, 3, any -> true)).containsExactly(1, 2, 4);
        assertThat(Largest.of(new double[] {1, 3, 3, 2, 3}, 3, place -> place != 2))
                .containsExactly(1, 4, 3);
        assertThat(Largest.of(new double[] {1, 2}, 0, any -> true)).isEmpty();
    }
}
