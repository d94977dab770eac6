package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void the_messages_of_a_failure_are_shown_without_its_stack_frames() throws Exception {
        Path log = folder.resolve("attendee.log");
        Files.writeString(log, """
                WARN something before
                ERROR Application run failed
                java.lang.IllegalStateException: no database
                \tat app.kith.Some.method(Some.java:1)
                \t... 12 common frames omitted
                Caused by: java.net.ConnectException: refused
                \tat java.base/java.net.Socket.connect(Socket.java:1)
                """);

        assertThat(LogTail.of(log))
                .contains("Application run failed", "no database", "Caused by", log.toString())
                .doesNotContain("Some.java", "omitted");
    }

    @Test
    void a_part_that_wrote_nothing_is_said_to_have_written_nothing() {
        assertThat(LogTail.of(folder.resolve("none.log"))).contains("wrote nothing");
    }
}
