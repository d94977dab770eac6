package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KithScriptTest {

    private static final Path ROOT = PlatformOptions.defaults().root();

    @TempDir
    Path home;

    private record Answer(int code, String said) {}

    @Test
    void help_lists_every_command() throws Exception {
        Answer answer = kith(Map.of(), "help");
        assertThat(answer.code()).isZero();
        assertThat(answer.said()).contains("up", "down", "test", "simulate", "bench", "drill", "replay");
        assertThat(kith(Map.of(), "up", "--help").said()).contains("--fresh", "--port-offset", "--state");
    }

    @Test
    void an_unknown_command_is_answered_with_the_usage_and_code_2() throws Exception {
        Answer answer = kith(Map.of(), "strat");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.said()).contains("Unknown command: strat").contains("Usage");
    }

    @Test
    void a_machine_without_jdk_25_is_told_so_in_one_sentence() throws Exception {
        Answer answer = kith(
                Map.of("JAVA_HOME", "", "KITH_JDK_FOLDERS", "/none", "HOME", home.toString(), "PATH", withoutJava()),
                "up");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.said().strip()).hasLineCount(1).contains("JDK 25").contains("JAVA_HOME");
    }

    /** A folder of links to the few programs the script needs, and no Java among them. */
    private String withoutJava() throws Exception {
        Path programs = Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("bash", "dirname", "readlink", "sed", "env")) {
            Files.createSymbolicLink(programs.resolve(program), Path.of("/usr/bin", program));
        }
        return programs.toString();
    }

    private static Answer kith(Map<String, String> environment, String... arguments) throws Exception {
        var builder = new ProcessBuilder(
                        Stream.concat(Stream.of(ROOT.resolve("kith").toString()), List.of(arguments).stream())
                                .toList())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), said);
    }
}
