package app.kith.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final SleepingPart part = new SleepingPart();
    private ProcessIds ids;
    private Supervised supervised;

    @BeforeEach
    void supervise() {
        ids = new ProcessIds(folder);
        var announcer = new Announcer(new PrintStream(said, true, StandardCharsets.UTF_8));
        var soon = new Supervised.Watch(
                Duration.ofMillis(10),
                Duration.ofSeconds(1),
                3,
                Duration.ofMillis(10),
                Duration.ofMillis(40),
                Duration.ofMillis(100),
                Duration.ofMillis(400));
        supervised = new Supervised(part, ids, announcer, executor, soon);
    }

    @AfterEach
    void stop() {
        supervised.stop();
        executor.shutdownNow();
    }

    @Test
    void a_killed_part_is_started_again_and_a_line_says_so() {
        supervised.start();
        supervised.kill();

        await().until(() -> said.toString(StandardCharsets.UTF_8).contains("is back"));
        assertThat(part.process()).isPresent();
        assertThat(ids.running("sleeper").map(ProcessHandle::pid))
                .isEqualTo(part.process().map(ProcessHandle::pid));
    }

    @Test
    void a_part_that_dies_again_and_again_is_started_again_each_time() {
        supervised.start();
        for (int launches = 2; launches <= 4; launches++) {
            int expected = launches;
            supervised.kill();
            await().until(() ->
                    part.launches.get() == expected && part.process().isPresent());
        }
    }

    @Test
    void a_part_that_cannot_be_started_is_tried_again_until_it_can_and_it_is_said_what_is_waited_for() {
        supervised.start();
        part.failsToLaunch(12);
        supervised.kill();

        await().until(() -> output().contains("is back"));
        assertThat(output()).contains("The disk is full.").contains("could not be started; again in");
        assertThat(part.process()).isPresent();
    }

    @Test
    void a_process_that_hangs_while_it_starts_is_ended_and_each_further_one_is_given_twice_the_time() {
        supervised.start();
        part.hangsWhileItStarts(4);
        supervised.kill();

        await().until(() -> output().contains("is back"));
        assertThat(output()).contains("not ready after 100 ms", "not ready after 200 ms", "not ready after 400 ms");
        assertThat(part.launches).hasValue(6);
        assertThat(part.alive()).as("processes that were left behind").isEqualTo(1);
    }

    @Test
    void a_part_that_runs_and_does_not_answer_is_ended_and_started_again() {
        supervised.start();
        long frozen = part.process().orElseThrow().pid();
        part.freezes();

        await().until(() -> output().contains("is back"));
        assertThat(output()).contains("does not answer any more");
        assertThat(part.process().orElseThrow().pid()).isNotEqualTo(frozen);
        assertThat(ProcessHandle.of(frozen).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private String output() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_part_stopped_on_purpose_stays_stopped_and_leaves_no_process_id() {
        supervised.start();
        supervised.stop();

        assertThat(part.process()).isEmpty();
        assertThat(ids.running("sleeper")).isEmpty();
        assertThat(part.launches).hasValue(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
