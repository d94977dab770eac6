package app.kith.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** What the launcher tells the person at the terminal: one calm line per step. */
final class Announcer {

    private final PrintStream out;
    private final long startedAt = System.nanoTime();

    Announcer(PrintStream out) {
        this.out = out;
    }

    static Announcer onTerminal() {
        return new Announcer(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Says nothing; for tests. */
    static Announcer silent() {
        return new Announcer(new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    }

    synchronized void say(String line) {
        out.println(line);
    }

    void step(String part, String what) {
        say(String.format(Locale.ROOT, "  %6.1f s  %-10s %s", seconds(), part, what));
    }

    double seconds() {
        return Duration.ofNanos(System.nanoTime() - startedAt).toMillis() / 1000.0;
    }
}
