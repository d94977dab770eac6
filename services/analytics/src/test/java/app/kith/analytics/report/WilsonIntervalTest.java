package app.kith.analytics.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

    private static final Offset<Double> FOURTH_DIGIT = within(0.00005);

    @Test
    void thirty_two_of_forty_lies_between_6524_and_8950() {
        var interval = WilsonInterval.of(32, 40);

        assertThat(interval.low()).isEqualTo(0.6524, FOURTH_DIGIT);
        assertThat(interval.high()).isEqualTo(0.8950, FOURTH_DIGIT);
    }

    @Test
    void sixty_two_of_a_hundred_lies_between_5221_and_7090() {
        var interval = WilsonInterval.of(62, 100);

        assertThat(interval.low()).isEqualTo(0.5221, FOURTH_DIGIT);
        assertThat(interval.high()).isEqualTo(0.7090, FOURTH_DIGIT);
    }

    @Test
    void nobody_and_everybody_stay_within_0_and_1() {
        assertThat(WilsonInterval.of(0, 7).low()).isZero();
        assertThat(WilsonInterval.of(0, 7).high()).isBetween(0.3, 0.4);
        assertThat(WilsonInterval.of(7, 7).low()).isBetween(0.6, 0.7);
        assertThat(WilsonInterval.of(7, 7).high()).isEqualTo(1);
    }

    @Test
    void more_than_the_whole_is_no_proportion() {
        assertThatThrownBy(() -> WilsonInterval.of(8, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
