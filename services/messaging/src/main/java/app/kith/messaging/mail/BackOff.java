package app.kith.messaging.mail;

import java.time.Duration;

/** The wait before the next attempt: one second, doubled after each failure, ten minutes at most. */
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS = 10;

    private BackOff() {}

    static Duration after(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.clamp(failures - 1L, 0, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
