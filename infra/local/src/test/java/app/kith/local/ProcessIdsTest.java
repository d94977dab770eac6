package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIdsTest {

    @TempDir
    Path folder;

    @Test
    void what_a_killed_launcher_left_running_is_stopped_and_named() {
        var ids = new ProcessIds(folder);
        Process leftover = SleepingPart.sleep();
        ids.write("attendee", leftover.toHandle());

        assertThat(ids.stopLeftovers()).containsExactly("attendee");

        assertThat(leftover.isAlive()).isFalse();
        assertThat(ids.stopLeftovers()).isEmpty();
    }

    @Test
    void another_program_that_got_the_same_process_id_is_left_alone() throws Exception {
        var ids = new ProcessIds(folder);
        Process other = SleepingPart.sleep();
        try {
            Files.writeString(folder.resolve("attendee.pid"), other.pid() + " 1000000");

            assertThat(ids.stopLeftovers()).isEmpty();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_damaged_file_names_no_process() throws Exception {
        Files.writeString(folder.resolve("attendee.pid"), "");
        assertThat(new ProcessIds(folder).stopLeftovers()).isEmpty();
    }
}
