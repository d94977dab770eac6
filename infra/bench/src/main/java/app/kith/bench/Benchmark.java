package app.kith.bench;

import java.util.List;

/** Something that can be measured, by name. */
public interface Benchmark {

    /** What {@code ./kith bench} calls it. */
    String name();

    /** One line that says what is measured. */
    String about();

    List<Measured> run();
}
