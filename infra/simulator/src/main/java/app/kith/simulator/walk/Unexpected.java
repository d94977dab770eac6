package app.kith.simulator.walk;

/** The platform did something else than it should. */
public final class Unexpected extends RuntimeException {
    public Unexpected(String message) {
        super(message);
    }
}
