package app.kith.engine;

/** How free two people are to meet, the freest first. */
enum Bond {
    FRESH,
    COLLEAGUES,
    MET,
    VETOED;

    boolean isAtMost(Bond other) {
        return compareTo(other) <= 0;
    }
}
