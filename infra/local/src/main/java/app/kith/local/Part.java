package app.kith.local;

import java.time.Duration;
import java.util.Optional;

/** One process of the platform. */
interface Part {

    String name();

    /** Starts its process. */
    void launch();

    /** Returns when the launched process answers; fails when it has ended, or does not answer within so long. */
    void awaitReady(Duration patience);

    /** Stops it in order; nothing happens when it does not run. */
    void stop();

    Optional<ProcessHandle> process();

    /** Whether it says anything at all within so long, a refusal included: a frozen process does not. */
    boolean answers(Duration patience);
}
