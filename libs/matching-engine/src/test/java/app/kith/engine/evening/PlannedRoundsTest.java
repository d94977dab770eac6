package app.kith.engine.evening;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.engine.evening.PlannedRounds.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedRoundsTest {

    private static final Round STRAIGHT = pairs(0, 1, 2, 3);
    private static final Round STRAIGHT_AGAIN = pairs(2, 3, 0, 1);
    private static final Round CROSSED = pairs(0, 2, 1, 3);

    @Test
    void a_round_that_repeats_one_put_before_comes_after_one_that_repeats_nothing() {
        var planned = new PlannedRounds(List.of(STRAIGHT, STRAIGHT_AGAIN, CROSSED), false);

        assertThat(planned.bestFirst(pair -> false, round -> round.equals(CROSSED) ? 1 : 2)
                        .rounds())
                .containsExactly(STRAIGHT, CROSSED, STRAIGHT_AGAIN);
    }

    @Test
    void a_round_of_people_who_met_before_comes_last_whatever_it_is_worth() {
        var planned = new PlannedRounds(List.of(STRAIGHT, CROSSED), false);
        long met = STRAIGHT.pairs()[0];

        assertThat(planned.bestFirst(pair -> pair == met, round -> round.equals(STRAIGHT) ? 9 : 1)
                        .rounds())
                .containsExactly(CROSSED, STRAIGHT);
    }

    private static Round pairs(int a, int b, int c, int d) {
        return new Round(List.of(List.of(a, b), List.of(c, d)), List.of());
    }
}
