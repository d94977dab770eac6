package app.kith.attendee.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfferDeadlineTest {

    private static final Instant NOW = Instant.parse("2026-11-22T17:00:00Z");

    @Test
    void a_seat_is_kept_for_a_quarter_of_the_time_that_is_left() {
        assertThat(kept(Duration.ofHours(8))).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_seat_is_kept_for_a_day_at_most() {
        assertThat(kept(Duration.ofDays(30))).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void a_seat_is_kept_for_a_quarter_of_an_hour_at_least() {
        assertThat(kept(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(15));
        assertThat(kept(Duration.ofMinutes(-20))).isEqualTo(Duration.ofMinutes(15));
    }

    private static Duration kept(Duration untilStart) {
        return Duration.between(NOW, OfferDeadline.of(NOW, NOW.plus(untilStart)));
    }
}
