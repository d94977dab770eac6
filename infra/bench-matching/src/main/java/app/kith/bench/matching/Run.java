package app.kith.bench.matching;

import app.kith.bench.Benchmark;
import app.kith.bench.CannotMeasure;
import app.kith.bench.Measured;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Goals measured one after the other; one that breaks takes no other's figures with it. */
final class Run {

    private final PrintStream progress;
    private final List<Measured> figures = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean broken;

    Run(PrintStream progress) {
        this.progress = progress;
    }

    void measure(Benchmark goal) {
        progress.printf("%s: %s%n", goal.name(), goal.about());
        long began = System.nanoTime();
        try {
            figures.addAll(goal.run());
        } catch (CannotMeasure e) {
            leave(goal, String.valueOf(e.getMessage()));
        } catch (RuntimeException | OutOfMemoryError e) {
            broken = true;
            leave(goal, e.toString());
            e.printStackTrace(progress);
        }
        progress.printf("%s took %.0f s%n", goal.name(), (System.nanoTime() - began) / 1e9);
    }

    private void leave(Benchmark goal, String reason) {
        String line = "%s IS NOT MEASURED: %s".formatted(goal.name(), reason);
        leftOut.add(line);
        progress.println(line);
    }

    List<Measured> figures() {
        return figures;
    }

    /** What was not measured, and why. */
    List<String> leftOut() {
        return leftOut;
    }

    /** Whether something failed that should not have. */
    boolean broken() {
        return broken;
    }
}
