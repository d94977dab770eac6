package app.kith.attendee.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.ReadingLimit;
import app.kith.attendee.importing.Stopped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.ErrorResponseException;

class FileReadingTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID ANOTHER = UUID.randomUUID();
    private static final Reading DONE = ReadingLimit.DAMAGED.problem();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private FileReading reading = new FileReading();

    @AfterEach
    void stop() {
        reading.destroy();
    }

    @Test
    void a_reader_over_its_time_is_stopped_and_its_place_is_free_again() throws InterruptedException {
        reading = new FileReading(Duration.ofMillis(50));
        for (int i = 0; i < 20; i++) {
            assertThat(reading.read(ONE, this::readForEver))
                    .isInstanceOfSatisfying(
                            Reading.Unusable.class,
                            stopped -> assertThat(stopped.code()).isEqualTo("file-too-slow"));
            assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(new FileReading().read(ONE, () -> DONE)).isEqualTo(DONE);
    }

    @Test
    void a_reader_whose_asker_went_away_is_stopped() throws InterruptedException {
        var asker = Thread.ofVirtual().start(() -> {
            try {
                reading.read(ONE, this::readForEver);
            } catch (ErrorResponseException nobodyListens) {
                Thread.currentThread().interrupt();
            }
        });
        asker.interrupt();
        asker.join();
        assertThat(reading.read(ANOTHER, () -> DONE)).isEqualTo(DONE);
    }

    @Test
    void one_organisation_with_many_files_leaves_places_to_the_others() throws Exception {
        var gate = new CountDownLatch(1);
        var begun = new CountDownLatch(2);
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<Reading>>();
            for (int i = 0; i < 4; i++) {
                asked.add(askers.submit(() -> reading.read(ONE, () -> {
                    begun.countDown();
                    return await(gate);
                })));
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            var others = askers.submit(() -> reading.read(ANOTHER, () -> DONE));
            while (asked.stream().noneMatch(Future::isDone) && reading.inHand(ONE) < 4) {
                Thread.onSpinWait();
            }
            assertThatThrownBy(() -> reading.read(ONE, () -> DONE))
                    .isInstanceOfSatisfying(
                            ErrorResponseException.class,
                            refusal -> assertThat(refusal.getBody().getProperties())
                                    .containsEntry("code", "import-busy"));
            gate.countDown();
            assertThat(others.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
            for (var one : asked) {
                assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo(DONE);
            }
        }
        assertThat(reading.inHand(ONE)).isZero();
    }

    private static Reading await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return DONE;
    }

    private Reading readForEver() {
        try {
            while (true) {
                Stopped.check();
                Thread.onSpinWait();
            }
        } finally {
            stopped.countDown();
        }
    }
}
