package app.kith.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RestsTest {

    private static final Instant EIGHT = Instant.parse("2030-05-01T20:00:00Z");

    private final UUID plan = UUID.randomUUID();
    private final Rests rests = new Rests(0.05);

    @Test
    void a_plan_that_took_two_seconds_rests_until_forty_have_passed() {
        rests.begin(plan, EIGHT, EIGHT.plusSeconds(2));

        assertThat(rests.isOver(plan, EIGHT.plusSeconds(39))).isFalse();
        assertThat(rests.isOver(plan, EIGHT.plusSeconds(40))).isTrue();
    }

    @Test
    void a_plan_that_was_never_renewed_does_not_rest_whatever_others_do() {
        rests.begin(UUID.randomUUID(), EIGHT, EIGHT.plusSeconds(2));

        assertThat(rests.isOver(plan, EIGHT.plusSeconds(3))).isTrue();
    }
}
