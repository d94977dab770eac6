package app.kith.attendee.wishes.ask;

import static app.kith.attendee.wishes.ask.AskState.CLOSED;
import static app.kith.attendee.wishes.ask.AskState.HELPED;
import static app.kith.attendee.wishes.ask.AskState.INTRODUCED;
import static app.kith.attendee.wishes.ask.AskState.OFFERED;
import static app.kith.attendee.wishes.ask.AskState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AskStateTest {

    private static final List<AskState> ORDER = List.of(OPEN, OFFERED, INTRODUCED, HELPED, CLOSED);

    @Test
    void random_steps_lead_to_the_next_state_or_to_the_end_and_never_back() {
        var random = new Random(42);
        for (int run = 0; run < 500; run++) {
            var state = OPEN;
            for (int step = 0; step < 40; step++) {
                var asked = ORDER.get(random.nextInt(ORDER.size()));
                if (state.next().contains(asked)) {
                    assertThat(asked == CLOSED || ORDER.indexOf(asked) == ORDER.indexOf(state) + 1)
                            .isTrue();
                    state = asked;
                }
            }
            assertThat(ORDER).contains(state);
        }
        assertThat(CLOSED.next()).isEmpty();
    }
}
