package app.kith.engine.preference;

/** How much of a score something costs. */
record Penalty(double weight) {

    Penalty {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a penalty must lie in [0, 1]: " + weight);
        }
    }

    double shareIf(boolean deserved) {
        return deserved ? 1 - weight : 1;
    }
}
