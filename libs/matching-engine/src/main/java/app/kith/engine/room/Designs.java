package app.kith.engine.room;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds rounds of equal groups without anybody meeting twice, by the construction that gives most rounds. */
final class Designs {

    private Designs() {}

    /** The schedule with most rounds that is known, or the first with as many as wanted; empty if none is known. */
    static Optional<Schedule> find(int groups, int size, int rounds, BooleanSupplier cancelled) {
        return Transversal.find(groups, size);
    }
}
