package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.bench.Benchmark;
import app.kith.bench.CannotMeasure;
import app.kith.bench.Goal;
import app.kith.bench.Measured;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    @Test
    void a_goal_without_its_data_is_left_out_loudly_and_the_others_are_measured() {
        assertThat(measure(new Absent("M1"), new Fixed("M2"))).isZero();
        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("value of M2")
                .contains("M1 IS NOT MEASURED: no data here");
    }

    @Test
    void a_goal_that_breaks_loses_no_other_figures_but_the_run_fails() {
        assertThat(measure(new Broken("M1"), new Fixed("M2"))).isEqualTo(1);
        assertThat(table.toString(StandardCharsets.UTF_8))
                .contains("value of M2")
                .contains("M1 IS NOT MEASURED: java.lang.IllegalStateException: broken");
    }

    @Test
    void only_a_run_of_all_goals_is_brief() {
        List<Pace> paces = new ArrayList<>();
        for (String[] named : List.of(new String[0], new String[] {"M1"})) {
            MatchingBench.run(
                    named,
                    pace -> {
                        paces.add(pace);
                        return List.of(new Fixed("M1"));
                    },
                    out(table),
                    out(words));
        }
        assertThat(paces).containsExactly(Pace.BRIEF, Pace.FULL);
    }

    private int measure(Benchmark... goals) {
        return MatchingBench.run(new String[0], pace -> List.of(goals), out(table), out(words));
    }

    private static PrintStream out(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        return MatchingBench.run(arguments, pace -> List.of(new Fixed("M1"), new Fixed("M2")), out(table), out(words));
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

    private record Absent(String name) implements Benchmark {
        @Override
        public String about() {
            return "for this test";
        }

        @Override
        public List<Measured> run() {
            throw new CannotMeasure("no data here");
        }
    }

    private record Broken(String name) implements Benchmark {
        @Override
        public String about() {
            return "for this test";
        }

        @Override
        public List<Measured> run() {
            throw new IllegalStateException("broken");
        }
    }
}
