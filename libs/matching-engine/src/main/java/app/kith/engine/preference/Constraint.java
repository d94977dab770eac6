package app.kith.engine.preference;

/** What two people must fulfil to be put together at all. People are numbered from 0. */
public interface Constraint {

    /** Symmetric, and always the same for the same pair. */
    boolean allows(int a, int b);
}
