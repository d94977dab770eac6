package app.kith.attendee.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Instant AN_HOUR_AGO = NOW.minus(Duration.ofHours(1));

    @Test
    void an_hour_without_a_network_is_no_skew() {
        assertThat(ClockSkew.of(NOW, AN_HOUR_AGO, NOW)).isNull();
        assertThat(ClockSkew.of(null, AN_HOUR_AGO, NOW)).isNull();
        assertThat(ClockSkew.of(NOW.plus(ClockSkew.TOLERATED), AN_HOUR_AGO, NOW))
                .isNull();
    }

    @Test
    void a_clock_that_is_more_than_five_minutes_off_is_told_with_its_sign() {
        assertThat(ClockSkew.of(NOW.plusSeconds(301), NOW, NOW)).isEqualTo(Duration.ofSeconds(301));
        assertThat(ClockSkew.of(NOW.minusSeconds(420), AN_HOUR_AGO, NOW)).isEqualTo(Duration.ofMinutes(-7));
    }

    @Test
    void a_scan_of_the_future_proves_its_clock_wrong() {
        assertThat(ClockSkew.of(null, NOW.plusSeconds(600), NOW)).isEqualTo(Duration.ofMinutes(10));
    }
}
