package app.kith.engine.progress;

import java.util.function.BooleanSupplier;

/** Follows a long calculation and may end it early. */
@FunctionalInterface
public interface Progress {

    /** What a calculation is busy with. */
    enum Step {
        CANDIDATES,
        PRICES,
        PAIRS,
        FAIRNESS,
        ROUNDS,
        TABLES
    }

    /** Nobody watches, nobody stops it. */
    Progress UNWATCHED = (step, share) -> true;

    /**
     * Told now and then, always from the thread that called the engine.
     *
     * @param share how much of the step is done, in [0, 1]
     * @return whether to go on; after the first false the calculation ends soon, with the best that it has so far
     */
    boolean goesOn(Step step, double share);

    /** Ends when somebody wants it to; to be asked from any thread. */
    static Progress until(BooleanSupplier cancelled) {
        return (step, share) -> !cancelled.getAsBoolean();
    }
}
