package app.kith.eventing;

import org.jspecify.annotations.Nullable;

/** A message on a topic breaks the form that was agreed for it; no retry can mend that. */
final class MalformedMessage extends RuntimeException {

    MalformedMessage(String message) {
        super(message);
    }

    MalformedMessage(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
