package app.kith.servers;

import org.jspecify.annotations.Nullable;

/** A server could not be started or reached; the message is one sentence that says what is wrong and what to do. */
public final class ServerFault extends RuntimeException {

    public ServerFault(String message) {
        super(message);
    }

    public ServerFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
