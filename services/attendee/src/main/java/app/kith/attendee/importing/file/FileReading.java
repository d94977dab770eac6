package app.kith.attendee.importing.file;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.ReadingLimit;
import app.kith.defaults.Problems;
import app.kith.limits.AtOnce;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Reads the files that people send, few at once and each for a limited time, so that no file takes the service from all others. */
@Component
public class FileReading implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 16;
    /** So many of one organisation may be read or wait; the rest of the places is for the others. */
    private static final int MOST_OF_ONE = 4;

    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** What reads a file; it looks at the interruption of its thread. */
    interface Reader {
        Reading read();
    }

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("kith-reading-", 0).factory());
    private final AtOnce<UUID> inHand = new AtOnce<>(MOST_OF_ONE);
    private final Duration longest;

    @Autowired
    FileReading() {
        this(LONGEST);
    }

    FileReading(Duration longest) {
        this.longest = longest;
    }

    public Reading read(UUID organisationId, byte[] bytes, FileChoice choice) {
        return read(organisationId, () -> GuestFileReader.read(bytes, choice));
    }

    /** What the reader makes of its file; one that is over its time, or whose asker went away, is stopped. */
    public Reading read(UUID organisationId, Reader reader) {
        if (!inHand.begin(organisationId)) {
            throw busy();
        }
        var reading = new FutureTask<>(() -> {
            try {
                return reader.read();
            } finally {
                inHand.end(organisationId); // a reader that was stopped holds its place until it has noticed
            }
        });
        try {
            threads.execute(reading);
        } catch (RejectedExecutionException full) {
            inHand.end(organisationId);
            throw busy();
        }
        return await(reading, organisationId);
    }

    private Reading await(FutureTask<Reading> reading, UUID organisationId) {
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            giveUp(reading, organisationId);
            return ReadingLimit.TIME.problem();
        } catch (InterruptedException gone) {
            giveUp(reading, organisationId);
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a file could not be read", failed.getCause());
        }
    }

    private void giveUp(FutureTask<Reading> reading, UUID organisationId) {
        boolean wasWaiting = threads.remove(reading);
        reading.cancel(true);
        if (wasWaiting) {
            inHand.end(organisationId);
        }
    }

    /** How many of an organisation's files are read or wait. */
    int inHand(UUID organisationId) {
        return inHand.of(organisationId);
    }

    private static ErrorResponseException busy() {
        return Problems.refuse(
                HttpStatus.SERVICE_UNAVAILABLE,
                "import-busy",
                "Other guest lists are being read at the moment. Nothing was imported; choose the file again in a"
                        + " minute.");
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
