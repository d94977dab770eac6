package app.kith.defaults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkTest {

    private final AtomicReference<@Nullable Throwable> uncaught = new AtomicReference<>();
    private Thread.@Nullable UncaughtExceptionHandler before;

    @BeforeEach
    void listen() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.set(failure));
    }

    @AfterEach
    void listenNoMore() {
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    @Test
    void what_fails_ends_neither_the_thread_nor_what_comes_after_it() {
        var done = new ConcurrentLinkedQueue<String>();
        try (var work = BackgroundWork.oneAtATime("a-test")) {
            var begun = new CountDownLatch(2);
            for (String each : List.of("first", "second")) {
                work.begin(() -> {
                    done.add(each);
                    begun.countDown();
                    throw new IllegalStateException(each);
                });
            }
            await(begun);
        }
        assertThat(done).containsExactly("first", "second");
        assertThat(uncaught).hasNullValue();
    }

    @Test
    void a_service_that_stops_waits_for_what_has_begun_and_begins_nothing_more() {
        var done = new ConcurrentLinkedQueue<String>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var work = BackgroundWork.oneAtATime("a-test");
        work.begin(() -> {
            begun.countDown();
            await(goOn);
            done.add("begun");
        });
        work.begin(() -> done.add("waiting"));
        await(begun);
        Thread.ofVirtual().start(goOn::countDown);
        work.close();
        work.begin(() -> done.add("too late"));
        assertThat(done).first().isEqualTo("begun");
        assertThat(done).doesNotContain("too late");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
