package app.kith.engine.crowd;

/** How free two people are to meet, the freest first. */
public enum Bond {
    FRESH,
    COLLEAGUES,
    MET,
    VETOED;

    boolean isAtMost(Bond other) {
        return compareTo(other) <= 0;
    }
}
