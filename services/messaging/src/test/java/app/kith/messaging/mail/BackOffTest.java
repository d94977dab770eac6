package app.kith.messaging.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waits_double_after_each_failure_and_ten_minutes_at_most() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.after(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BackOff.after(9)).isEqualTo(Duration.ofSeconds(256));
        assertThat(BackOff.after(10)).isEqualTo(Duration.ofSeconds(512));
        assertThat(BackOff.after(11)).isEqualTo(Duration.ofMinutes(10));
        assertThat(BackOff.after(1000)).isEqualTo(Duration.ofMinutes(10));
    }
}
