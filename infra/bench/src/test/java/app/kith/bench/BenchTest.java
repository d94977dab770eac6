package app.kith.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void prints_a_table_and_the_same_as_json_lines(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("figures.jsonl");

        assertThat(run("ratio", "--json", file.toString())).isZero();
        assertThat(written.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "figure    value  unit  baseline  ratio  goal     reached",
                        "check-in  0.610        1.220     0.500  ≥ 0.500  yes",
                        "start     31     s                      ≤ 30     NO",
                        "told      3                                      –");
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"figure\":\"check-in\",\"value\":0.61,\"unit\":\"\",\"goal\":\"≥ 0.500\",\"reached\":true,\"baseline\":1.22}",
                        "{\"figure\":\"start\",\"value\":31.0,\"unit\":\"s\",\"goal\":\"≤ 30\",\"reached\":false}",
                        "{\"figure\":\"told\",\"value\":3.0,\"unit\":\"\"}");
    }

    @Test
    void an_unknown_name_lists_the_known_ones() {
        assertThat(run("speed")).isEqualTo(2);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("ratio");
    }

    private int run(String... words) {
        return Bench.run(words, List.of(new Ratio()), out, out);
    }

    private static final class Ratio implements Benchmark {
        @Override
        public String name() {
            return "ratio";
        }

        @Override
        public String about() {
            return "for this test";
        }

        @Override
        public List<Measured> run() {
            return List.of(
                    new Measured("check-in", 0.61, "", 1.22, new Goal.AtLeast(0.5)),
                    new Measured("start", 31, "s", null, new Goal.AtMost(30)),
                    new Measured("told", 3, "", null, null));
        }
    }
}
