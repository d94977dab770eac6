package app.kith.attendee.overbooking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final ShowUp CERTAIN = new ShowUp(0.6, 0);
    private static final ShowUp VARYING = new ShowUp(0.6, 0.08);

    @Test
    void a_hundred_seats_and_sixty_of_a_hundred_who_always_come_allow_151() {
        assertThat(Advice.limit(100, CERTAIN)).isEqualTo(151);
        assertThat(CERTAIN.overflow(166, 100)).isCloseTo(0.45, within(0.01));
    }

    @Test
    void where_the_share_varies_by_eight_points_134_are_safe_and_151_overflow_one_time_in_four() {
        assertThat(Advice.limit(100, VARYING)).isEqualTo(134);
        assertThat(VARYING.overflow(134, 100)).isCloseTo(0.044, within(0.001));
        assertThat(VARYING.overflow(151, 100)).isCloseTo(0.24, within(0.01));
    }

    @Test
    void the_risk_is_the_one_that_simulation_finds() {
        var random = new Random(7);
        int overflows = 0;
        for (int run = 0; run < 20_000; run++) {
            overflows += comers(random, share(random), 140) > 100 ? 1 : 0;
        }
        assertThat(VARYING.overflow(140, 100)).isCloseTo(overflows / 20_000.0, within(0.01));
    }

    @Test
    void where_everybody_comes_nobody_is_overbooked_and_where_nobody_comes_no_more_than_twice_the_seats() {
        assertThat(Advice.limit(100, new ShowUp(1, 0))).isEqualTo(100);
        assertThat(Advice.limit(100, new ShowUp(0, 0))).isEqualTo(200);
        assertThat(Advice.limit(1, CERTAIN)).isEqualTo(1);
    }

    @Test
    void fewer_than_three_gatherings_are_not_enough() {
        assertThat(Advice.of(100, List.of(new Turnout(100, 60), new Turnout(100, 62))))
                .isEqualTo(new Advice.NotEnoughData(2));
    }

    @Test
    void a_series_that_varies_more_is_advised_less() {
        var steady = Advice.estimate(List.of(new Turnout(200, 120), new Turnout(200, 121), new Turnout(200, 119)));
        var unsteady = Advice.estimate(List.of(new Turnout(200, 90), new Turnout(200, 150), new Turnout(200, 120)));
        assertThat(steady.mean()).isCloseTo(unsteady.mean(), within(1e-9));
        assertThat(unsteady.sd()).isGreaterThan(0.1).isGreaterThan(3 * steady.sd());
        assertThat(Advice.limit(100, unsteady)).isLessThan(Advice.limit(100, steady));
    }

    /** The mean and the deviation are estimated from the same few gatherings, so the promise of 5 % cannot be kept to the digit. */
    @Test
    void whoever_follows_the_advice_of_ten_gatherings_overflows_in_about_one_of_twenty() {
        var random = new Random(11);
        int overflows = 0;
        int series = 2_000;
        for (int run = 0; run < series; run++) {
            var history = new ArrayList<Turnout>();
            for (int past = 0; past < 10; past++) {
                history.add(new Turnout(130, comers(random, share(random), 130)));
            }
            var advice = (Advice.Limit) Advice.of(100, history);
            assertThat(advice.risk()).isLessThanOrEqualTo(0.05);
            overflows += comers(random, share(random), advice.limit()) > 100 ? 1 : 0;
        }
        assertThat(overflows / (double) series).isBetween(0.02, 0.08);
    }

    /** A share from the beta distribution with mean 0.6 and deviation 0.08. */
    private static double share(Random random) {
        double strength = 0.6 * 0.4 / (0.08 * 0.08) - 1;
        double come = gamma(random, 0.6 * strength);
        return come / (come + gamma(random, 0.4 * strength));
    }

    private static int comers(Random random, double share, int confirmed) {
        int comers = 0;
        for (int i = 0; i < confirmed; i++) {
            comers += random.nextDouble() < share ? 1 : 0;
        }
        return comers;
    }

    /** Marsaglia and Tsang 2000, for shapes of at least 1. */
    private static double gamma(Random random, double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
