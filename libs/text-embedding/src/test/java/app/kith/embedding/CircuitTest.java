package app.kith.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private final AtomicLong now = new AtomicLong(1_000);
    private final Circuit circuit = new Circuit(Duration.ofNanos(60), now::get);

    @Test
    void after_a_failure_it_keeps_away_for_the_pause_and_then_tries_again() {
        assertThat(circuit.isClosed()).isTrue();
        assertThat(circuit.failed()).isTrue();
        assertThat(circuit.isClosed()).isFalse();
        now.addAndGet(60);
        assertThat(circuit.isClosed()).isTrue();
    }

    @Test
    void only_the_first_failure_and_the_first_success_are_news() {
        assertThat(circuit.succeeded()).isFalse();
        assertThat(circuit.failed()).isTrue();
        assertThat(circuit.failed()).isFalse();
        assertThat(circuit.succeeded()).isTrue();
        assertThat(circuit.succeeded()).isFalse();
    }
}
