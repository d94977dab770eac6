package app.kith.attendee.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DoorTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));

    @Test
    void an_hour_without_a_network_is_no_skew() {
        assertThat(DoorTime.of(NOW, AN_HOUR_AGO, NOW)).isEqualTo(DoorTime.right(AN_HOUR_AGO));
        assertThat(DoorTime.of(null, AN_HOUR_AGO, NOW)).isEqualTo(DoorTime.right(AN_HOUR_AGO));
        assertThat(DoorTime.of(NOW.plus(DoorTime.TOLERATED), AN_HOUR_AGO, NOW).skew())
                .isNull();
    }

    @Test
    void a_clock_that_is_more_than_five_minutes_off_is_told_with_its_sign() {
        assertThat(DoorTime.of(NOW.plusSeconds(301), NOW, NOW).skew()).isEqualTo(Duration.ofSeconds(301));
        assertThat(DoorTime.of(NOW.minusSeconds(420), AN_HOUR_AGO, NOW).skew()).isEqualTo(Duration.ofMinutes(-7));
    }

    @Test
    void what_a_wrong_clock_told_is_put_right_by_as_much_as_it_is_wrong() {
        var ahead = DoorTime.of(NOW.plusSeconds(180), AN_HOUR_AGO.plusSeconds(180), NOW);
        var behind = DoorTime.of(NOW.minusSeconds(86_400), AN_HOUR_AGO.minusSeconds(86_400), NOW);

        assertThat(ahead.happenedAt()).isEqualTo(AN_HOUR_AGO);
        assertThat(behind.happenedAt()).isEqualTo(AN_HOUR_AGO);
        assertThat(behind.toldOtherwise()).isEqualTo(AN_HOUR_AGO.minusSeconds(86_400));
    }

    @Test
    void a_slow_network_is_taken_for_no_wrong_clock() {
        var told = NOW.minusSeconds(8);

        assertThat(DoorTime.of(told, told, NOW)).isEqualTo(DoorTime.right(told));
    }

    @Test
    void nothing_happens_in_the_future() {
        assertThat(DoorTime.of(null, NOW.plusSeconds(600), NOW))
                .isEqualTo(new DoorTime(NOW.plusSeconds(600), NOW, Duration.ofMinutes(10)));
        assertThat(DoorTime.of(NOW.plusSeconds(5), NOW.plusSeconds(4), NOW).happenedAt())
                .isEqualTo(NOW);
        assertThat(DoorTime.of(NOW.minusSeconds(900), NOW.plusSeconds(900), NOW).happenedAt())
                .as("a clock that was set back between the scan and its upload")
                .isEqualTo(NOW);
    }
}
