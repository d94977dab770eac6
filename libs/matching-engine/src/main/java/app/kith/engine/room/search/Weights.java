package app.kith.engine.room.search;

/**
 * What is charged for a pair at a table. The wish with the greatest worth earns 1.
 *
 * @param newcomer for each newcomer without a host
 */
record Weights(double veto, double repeat, double newcomer, double colleagues, double wish) {

    /** To get out of what is not allowed; no wish is heard. */
    static final Weights LEGAL = new Weights(6, 1, 1, 0.4, 0);

    /** One exchange can earn 2 (k - 1) wishes at most; nothing that is to be avoided is cheaper than that. */
    static Weights valued(int tableSize) {
        return new Weights(1_000.0 * tableSize, 16.0 * tableSize, 6.0 * tableSize, 2.0 * tableSize, 1);
    }
}
