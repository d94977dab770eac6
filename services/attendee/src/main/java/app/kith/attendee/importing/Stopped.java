package app.kith.attendee.importing;

import java.util.concurrent.CancellationException;

/** Ends the reading of a file that nobody waits for any more. */
public final class Stopped {

    /** Called wherever reading goes on to the next cell or part. */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for this file any more");
        }
    }

    private Stopped() {}
}
