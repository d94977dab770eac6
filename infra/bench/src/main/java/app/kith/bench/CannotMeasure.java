package app.kith.bench;

/** Something that a measurement needs is not there, or went wrong; the message says what and what to do. */
public final class CannotMeasure extends RuntimeException {

    public CannotMeasure(String message) {
        super(message);
    }
}
