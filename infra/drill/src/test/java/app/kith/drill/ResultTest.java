package app.kith.drill;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.drill.Evenings.Acknowledged;
import app.kith.simulator.walk.Write;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Instant BEGAN = Instant.parse("2026-12-01T18:00:00Z");

    private final Acknowledged early = acknowledged(5);
    private final Acknowledged late = acknowledged(70);
    private final Fault fault = new Fault(Fault.Kind.KILLED, "attendee");

    @Test
    void all_found_and_all_back_in_time_is_good() {
        assertThat(result(strike(59, ""), Set.of(), List.of()).isGood()).isTrue();
    }

    @Test
    void one_lost_write_one_late_part_one_that_never_came_back_or_one_differing_figure_is_not_good() {
        assertThat(result(strike(59, ""), Set.of(late), List.of()).isGood()).isFalse();
        assertThat(result(strike(61, ""), Set.of(), List.of()).isGood()).isFalse();
        assertThat(result(new Strike(fault, BEGAN, null, ""), Set.of(), List.of())
                        .isGood())
                .isFalse();
        assertThat(result(strike(1, "a service says it is ready"), Set.of(), List.of())
                        .isGood())
                .isFalse();
        assertThat(result(strike(1, ""), Set.of(), List.of("present differs")).isGood())
                .isFalse();
    }

    @Test
    void a_write_stands_with_the_fault_before_it() {
        var text = new ByteArrayOutputStream();

        result(strike(12, ""), Set.of(late), List.of()).print(new PrintStream(text, true, StandardCharsets.UTF_8));

        assertThat(text.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("(before) 1 1 0", "kill -9 attendee 12.0 1 0 1", "together 2 1 1");
    }

    private Result result(Strike strike, Set<Acknowledged> lost, List<String> complaints) {
        return new Result(BEGAN, List.of(strike), List.of(early, late), lost, complaints);
    }

    private Strike strike(int backAfterSeconds, String note) {
        return new Strike(fault, BEGAN.plusSeconds(60), Duration.ofSeconds(backAfterSeconds), note);
    }

    private static Acknowledged acknowledged(int second) {
        var write = new Write("attendee.checked-in.v1", UUID.randomUUID(), Map.of("checkInId", UUID.randomUUID()));
        return new Acknowledged(BEGAN.plusSeconds(second), write);
    }
}
