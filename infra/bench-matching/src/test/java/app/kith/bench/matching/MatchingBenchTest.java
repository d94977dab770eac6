package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.bench.Benchmark;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingBenchTest {

    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void one_table_holds_every_goal() {
        assertThat(run()).isZero();
        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("value of M1")
                .contains("value of M2");
    }

    @Test
    void only_the_goals_named_are_measured() {
        assertThat(run("M2")).isZero();
        assertThat(table.toString(StandardCharsets.UTF_8)).doesNotContain("M1").contains("value of M2");
    }

    @Test
    void an_unknown_goal_lists_the_known_ones() {
        assertThat(run("M99")).isEqualTo(2);
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("M1").contains("M2");
    }

    private int run(String... arguments) {
        return MatchingBench.run(
                arguments,
                List.of(new Fixed("M1"), new Fixed("M2")),
                new PrintStream(table, true, StandardCharsets.UTF_8),
                new PrintStream(words, true, StandardCharsets.UTF_8));
    }

    private record Fixed(String name) implements Benchmark {
        @Override
        public String about() {
            return "for this test";
        }

        @Override
        public List<Measured> run() {
            return List.of(new Measured("value of " + name, 1, "", null, new Goal.AtLeast(1)));
        }
    }
}
