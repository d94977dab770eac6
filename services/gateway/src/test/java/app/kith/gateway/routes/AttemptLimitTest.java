package app.kith.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptLimitTest {

    private final MutableClock clock = new MutableClock(Instant.parse("2026-11-22T18:00:00Z"));
    private final AttemptLimit limit = new AttemptLimit(clock);

    @Test
    void an_address_that_used_its_attempts_waits_and_gets_one_back_after_the_other() {
        IntStream.range(0, AttemptLimit.ATTEMPTS)
                .forEach(attempt -> assertThat(limit.allows("a")).isTrue());
        assertThat(limit.allows("a")).isFalse();
        clock.pass(Duration.ofSeconds(3));
        assertThat(limit.allows("a")).isTrue();
        assertThat(limit.allows("a")).isFalse();
    }

    @Test
    void one_address_does_not_use_up_the_attempts_of_another() {
        IntStream.range(0, AttemptLimit.ATTEMPTS + 1).forEach(attempt -> limit.allows("a"));
        assertThat(limit.allows("b")).isTrue();
    }

    @Test
    void a_limit_of_many_attempts_a_minute_has_an_end_too() {
        var wide = new AttemptLimit(clock, 240);
        IntStream.range(0, 240).forEach(attempt -> assertThat(wide.allows("a")).isTrue());
        assertThat(wide.allows("a")).isFalse();
        clock.pass(Duration.ofMillis(250));
        assertThat(wide.allows("a")).isTrue();
    }
}
