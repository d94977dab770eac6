package app.kith.local;

import org.jspecify.annotations.Nullable;

/** The platform cannot start; the message is for the person at the terminal: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
