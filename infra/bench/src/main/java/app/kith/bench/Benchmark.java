package app.kith.bench;

import app.kith.simulator.Arguments;
import java.util.List;

/** Something that can be measured, by name. */
public interface Benchmark {

    /** What {@code ./kith bench} calls it. */
    String name();

    /** One line that says what is measured. */
    String about();

    List<Measured> run();

    /** Measures as asked for; {@code --minutes} says for how long, where that makes a difference. */
    default List<Measured> run(Arguments arguments) {
        return run();
    }
}
