package app.kith.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class LoopsBenchTest {

    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void an_unknown_loop_lists_the_known_ones_with_their_baselines() {
        PrintStream out = new PrintStream(words, true, StandardCharsets.UTF_8);
        assertThat(LoopsBench.run(new String[] {"hoop"}, out, out)).isEqualTo(2);
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("row").contains("baseline: every pair weighed");
    }

    @Test
    void each_loop_and_its_baseline_are_there_to_be_measured() {
        for (LoopsBench.Loop loop : LoopsBench.LOOPS) {
            List<String> measured = Arrays.stream(loop.in().getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .map(Method::getName)
                    .toList();
            assertThat(measured).contains(loop.method(), loop.name() + "Plainly");
        }
    }
}
