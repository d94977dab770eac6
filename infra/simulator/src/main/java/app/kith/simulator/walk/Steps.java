package app.kith.simulator.walk;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Says what is going on while it takes its time. */
public record Steps(PrintStream out, Instant began) {

    public static Steps to(PrintStream out) {
        return new Steps(out, Instant.now());
    }

    public void say(String what) {
        long millis = Duration.between(began, Instant.now()).toMillis();
        out.printf("%7.1f s  %s%n", millis / 1000.0, what);
    }
}
